import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { honestTests } from './honest-tests.ts'

const path = 'packages/ui/src/button.test.ts'

it.each(['it.only', 'describe.skip', 'test.todo', 'it.concurrent.only', 'it.fails'])('reports %s', (call) => {
  const [root] = call.split('.')
  expect(verdict(honestTests, file(path, `${call}('does it', f)`))).toEqual([
    `${path}:1 says ${root}.${call.split('.').at(-1)}`,
  ])
})

it('reports a mocked module', () => {
  expect(verdict(honestTests, file(path, "vi.mock('./money.ts')"))).toEqual([
    `${path}:1 mocks a module; give the code a port and the test a fake one`,
  ])
})

it('reads calls and not words', () => {
  expect(
    verdict(honestTests, file(path, "it.each(rows)('says it.only', f)", 'list.skip(3)', 'vi.fn()', 'port.mock(1)')),
  ).toEqual([])
})
