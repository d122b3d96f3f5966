import { expect, test } from 'vitest'
import { median } from './median.ts'

test('half lie below and half above', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([7])).toBe(7)
})

test('of nothing there is no median', () => {
  expect(median([])).toBeNaN()
})
