import { expect, test } from 'vitest'
import { days, minutes } from '@mentorhub/domain/duration'
import { isoStarts } from './iso-starts.ts'

test('starts are written as the platform writes them', () => {
  const first = Date.parse('2026-12-30T23:55:00.000Z')
  const starts = Array.from({ length: 3000 }, (_, index) => first + minutes(5 * index))
  expect(isoStarts(starts)).toEqual(starts.map((start) => new Date(start).toISOString()))
  const apart = [first, first + days(40), first + days(41) + minutes(1)]
  expect(isoStarts(apart)).toEqual(apart.map((start) => new Date(start).toISOString()))
  expect(isoStarts([])).toEqual([])
})
