import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { sizes } from './sizes.ts'

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
