import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantTree } from './fake-tree.mjs'

let tree
beforeEach(() => {
  tree = plantTree()
  report([['a.test.ts', 'passed', ['passed', 'passed', 'skipped']]])
  for (const bench of ['rtt', 'size']) tree.write(`packages/bench/src/${bench}.ts`, '')
  tree.write('packages/simulation/src/run.ts', '')
})
afterEach(() => tree.remove())

const up = (...args) => tree.start(args).ended
const lastLine = (output) => output.trimEnd().split('\n').at(-1)

/** What the fake vitest reports, with the statuses of each file's tests. */
const report = (files) =>
  tree.write(
    'report.json',
    JSON.stringify({
      testResults: files.map(([name, status, tests]) => ({
        name: `${tree.root}/${name}`,
        status,
        assertionResults: tests.map((status, index) => ({ fullName: `test ${index + 1}`, status })),
      })),
    }),
  )

describe('npm test', () => {
  test('counts every check, build, bench and test in one last line', async () => {
    const { code, output } = await up('test')
    expect(lastLine(output)).toBe('12 passed, 0 failed')
    expect(output.match(/\d+ passed, \d+ failed/g)).toHaveLength(1)
    expect(code).toBe(0)
  })

  test('runs every part, whatever fails, and says how to run it again', async () => {
    tree.write('oxlint.exit', '1')
    tree.write('packages/bench/src/rtt.ts', 'process.exitCode = 1')
    const { code, output } = await up('test')
    expect(output).toContain(
      'What failed:\n  lint\n      again: npm run check\n  bench:rtt\n      again: npm run bench:rtt\n',
    )
    expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '10 passed, 2 failed' })
    expect(tree.calls().filter((call) => /^(oxfmt|oxlint|turbo|vitest)/.test(call))).toHaveLength(7)
  })
})

describe('npm run test:unit', () => {
  test('names each failing test with its file', async () => {
    report([
      ['packages/x/src/a.test.ts', 'failed', ['failed', 'failed']],
      ['packages/x/src/b.test.ts', 'failed', ['passed', 'failed']],
    ])
    tree.write('vitest.exit', '1')
    const { code, output } = await up('test:unit')
    expect(output).toContain(`What failed:
  packages/x/src/a.test.ts > test 1
  packages/x/src/a.test.ts > test 2
      again: npm run test:unit -- packages/x/src/a.test.ts
  packages/x/src/b.test.ts > test 2
      again: npm run test:unit -- packages/x/src/b.test.ts
`)
    expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '1 passed, 3 failed' })
  })

  test('counts a file that broke before its tests', async () => {
    report([
      ['a.test.ts', 'passed', ['passed']],
      ['b.test.ts', 'failed', []],
    ])
    tree.write('vitest.exit', '1')
    expect(lastLine((await up('test:unit')).output)).toBe('1 passed, 1 failed')
  })

  test('counts a run that failed although every test passed', async () => {
    tree.write('vitest.exit', '1')
    expect(lastLine((await up('test:unit')).output)).toBe('2 passed, 1 failed')
  })

  test('does not count the report of an earlier run', async () => {
    await up('test:unit')
    tree.write('vitest.exit', '1')
    tree.write('packages/config/node_modules/.bin/vitest', '#!/bin/sh\nexit 1\n')
    expect(lastLine((await up('test:unit')).output)).toBe('0 passed, 1 failed')
  })

  test('fails when nothing ran', async () => {
    report([['a.test.ts', 'passed', ['skipped']]])
    const { code, output } = await up('test:unit')
    expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '0 passed, 1 failed' })
  })

  test('hands its arguments to vitest', async () => {
    await up('test:unit', 'bookings')
    expect(tree.calls().at(-1)).toMatch(/^vitest run .* bookings$/)
  })
})
