import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { sizes, sizesTogether } from './sizes.ts'

it.each([
  ['packages/domain/src/errors.ts', 250],
  ['packages/ui/src/tokens.css', 250],
  ['packages/api/src/routers/bookings.ts', 120],
  ['apps/web/worker.ts', 60],
])('%s may have %i lines and not one more', (path, most) => {
  const lines = Array.from({ length: most }, () => '//')
  expect(verdict(sizes, file(path, ...lines, ''))).toEqual([])
  expect(verdict(sizes, file(path, ...lines, '//'))).toEqual([`${path} has ${most + 1} lines; ${most} is the most`])
})

const filesOf = (...lengths: readonly number[]) =>
  lengths.map((lines, index) => file(`packages/domain/src/a${index}.ts`, ...Array.from({ length: lines }, () => '//')))

it('counts neither tests nor style sheets among them', () => {
  const long = Array.from({ length: 240 }, () => '//')
  const others = ['a.test.ts', 'b.test.ts', 'c.css', 'd.css'].map((name) => file(`packages/ui/src/${name}`, ...long))
  expect(sizesTogether([...filesOf(10), ...others])).toEqual([])
})

it('wants half of the files under 60 lines and nine of ten under 120', () => {
  expect(sizesTogether(filesOf(59, 59, 59, 59, 59, 119, 119, 119, 119, 240))).toEqual([])
  expect(sizesTogether(filesOf(59, 60, 60, 119))).toEqual(['25 % of the files are under 60 lines; 50 % is the least'])
  expect(sizesTogether(filesOf(10, 10, 10, 120))).toEqual(['75 % of the files are under 120 lines; 90 % is the least'])
})
