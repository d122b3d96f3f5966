import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { countCheck, countTests, readReport, summary } from './count.mjs'
import { wasStopped } from './run.mjs'
import { runStep } from './run-step.mjs'

/** Runs all parts, says what failed and how to run it again, and ends with one line `N passed, N failed`. */
export async function runTally({ parts, args }, place) {
  const counts = []
  for (const part of parts) {
    console.info(`\n── ${part.title}: ${part.line}`)
    const { code, count } = await countPart(part, place, part === parts.at(-1) ? args : [])
    if (wasStopped()) return code || 1
    counts.push(count)
  }
  const { text, isGood } = summary(counts)
  console.info(text)
  return isGood ? 0 : 1
}

async function countPart(part, place, args) {
  if (!part.countsTests) {
    const code = await runStep(part, place, args)
    return { code, count: countCheck(part, code) }
  }
  const file = freshReportFile(place.root, part)
  const code = await runStep(part, place, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ])
  return { code, count: countTests(part, code, readReport(file, join(place.root, part.folder))) }
}

/** An earlier run's report must not be counted when this run writes none. */
function freshReportFile(root, { title }) {
  const file = join(root, 'node_modules/.cache/reports', `${title.replaceAll(' ', '-')}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}
