import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { nothingTaken } from '../availability/availability.ts'
import { choicesOf, otherTimes } from './other-times.ts'

/** Monday, nine o’clock; open every day from nine to twelve, with a notice of a day. */
const now = Date.parse('2026-11-23T09:00:00Z')
const at = (day: number, hour: number) => now + hours(24 * day + hour - 9)
const limits = { minNoticeMin: 1440, horizonDays: 60, gapMin: 0, slotStepMin: 30, dailyCap: null, weeklyCap: null }
const rules = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: 540, end: 720 }))
const schedule = { zone: 'UTC', rules, overrides: [] }
const both = { mentor: { schedule, limits, taken: nothingTaken }, menteeBusy: [], lengthMin: 60 }

test('the notice binds those who ask, not the mentor, who needs three hours all the same', () => {
  const noon = { now: now - hours(3.5), besides: 0 }
  expect(otherTimes(both, { ...noon, by: 'mentor' })[0]).toBe(at(0, 9))
  expect(otherTimes(both, { ...noon, by: 'mentee' })[0]).toBe(at(1, 9))
  expect(otherTimes(both, { now: now - hours(2.5), besides: 0, by: 'mentor' })[0]).toBe(at(0, 9.5))
})

test('what either has given away is left out, and so is the time there is', () => {
  const busy = { start: at(1, 9), end: at(1, 10) }
  const menteeBusy = [{ start: at(1, 11), end: at(1, 11.5) }]
  const taken = { busy: [busy], booked: [] }
  const starts = otherTimes(
    { ...both, mentor: { schedule, limits, taken }, menteeBusy },
    { by: 'mentee', now, besides: at(2, 10) },
  )
  expect(starts.slice(0, 5)).toEqual([at(1, 10), at(2, 9), at(2, 9.5), at(2, 10.5), at(2, 11)])
})

test('few are shown: two a day for four days, those nearest to the hour there is', () => {
  const starts = otherTimes(both, { by: 'mentee', now, besides: at(3, 10.5) })
  const chosen = choicesOf(starts, at(3, 10.5), 'UTC')
  expect(chosen.slice(0, 4)).toEqual([at(1, 10), at(1, 10.5), at(2, 10), at(2, 10.5)])
  expect(chosen.slice(4, 6)).toEqual([at(3, 10), at(3, 11)])
  expect(chosen).toHaveLength(8)
})

test('days are those of whoever chooses', () => {
  const starts = [at(0, 23.5), at(1, 0), at(1, 0.5)]
  expect(choicesOf(starts, at(0, 23), 'Europe/Berlin')).toEqual([at(0, 23.5), at(1, 0)])
  expect(choicesOf(starts, at(0, 23), 'UTC')).toEqual(starts)
  expect(choicesOf([], now - minutes(5), 'UTC')).toEqual([])
})
