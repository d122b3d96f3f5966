import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** A check counts as one, whatever it looks at. */
export const countCheck = ({ title, again }, code) =>
  code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [{ what: title, again }] }

/** Vitest's JSON report as a flat list of files with their tests; `undefined` when there is none to read. */
export function readReport(file, folder) {
  if (!existsSync(file)) return undefined
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  return testResults.map(({ name, status, assertionResults }) => ({
    file: relative(folder, name),
    hasFailed: status === 'failed',
    tests: assertionResults.map(({ fullName, status }) => ({ name: fullName, status })),
  }))
}

/** Every test counts; a file that broke before its tests, and a run that failed without a failing test, count as one. */
export function countTests({ title, again }, code, report = []) {
  const passed = report.flatMap(({ tests }) => tests.filter(({ status }) => status === 'passed')).length
  const failures = report.flatMap((file) => failuresIn(file, again))
  if (failures.length > 0) return { passed, failures }
  if (code !== 0) return { passed, failures: [{ what: `${title} ended with exit code ${code}`, again }] }
  return passed > 0 ? { passed, failures } : { passed, failures: [{ what: `${title}: none ran`, again }] }
}

function failuresIn({ file, hasFailed, tests }, again) {
  const failed = tests.filter(({ status }) => status === 'failed').map(({ name }) => `${file} > ${name}`)
  const broken = hasFailed && failed.length === 0 ? [file] : []
  return [...failed, ...broken].map((what) => ({ what, again: `${again} -- ${file}` }))
}

/** Nothing failed and something ran: only then is it good. */
export function summary(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failures = counts.flatMap((count) => count.failures)
  const lines = failures.length > 0 ? ['', 'What failed:', ...listed(failures)] : []
  const isGood = failures.length === 0 && passed > 0
  return { isGood, text: [...lines, '', `${passed} passed, ${failures.length} failed`].join('\n') }
}

/** The way to run them again is said once below those that share it. */
const listed = (failures) =>
  failures.flatMap(({ what, again }, index) =>
    failures[index + 1]?.again === again ? [`  ${what}`] : [`  ${what}`, `      again: ${again}`],
  )
