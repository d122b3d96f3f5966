import { expect, test } from 'vitest'
import { targetOf } from './month-keys.ts'

test.each([
  ['ArrowLeft', '2026-12-01', '2026-11-30'],
  ['ArrowRight', '2026-12-31', '2027-01-01'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['ArrowDown', '2026-12-03', '2026-12-10'],
  ['Home', '2026-12-03', '2026-11-30'],
  ['Home', '2026-11-30', '2026-11-30'],
  ['End', '2026-12-03', '2026-12-06'],
  ['End', '2026-12-06', '2026-12-06'],
  ['PageUp', '2027-01-31', '2026-12-31'],
  ['PageDown', '2027-01-31', '2027-02-28'],
  ['PageDown', '2026-12-15', '2027-01-15'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(targetOf(key, from)).toBe(to)
})

test.each(['Enter', ' ', 'a', 'Tab'])('%j moves nothing', (key) => {
  expect(targetOf(key, '2026-12-03')).toBeUndefined()
})
