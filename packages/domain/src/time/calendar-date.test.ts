import { expect, test } from 'vitest'
import { CalendarDate } from './calendar-date.ts'
import { ClockTime, clockMinutes, clockText } from './clock-time.ts'

test.each(['2026-11-23', '2028-02-29', ' 2026-12-31 '])('%s is a date', (text) => {
  expect(CalendarDate.parse(text)).toBe(text.trim())
})

test.each(['', '2026-02-29', '2026-13-01', '26-11-23', '2026-11-23T10:00', '1999-12-31', 'tomorrow', '2026-1-1'])(
  '%s is none',
  (text) => expect(CalendarDate.safeParse(text).success).toBe(false),
)

test.each([
  ['14:00', 840],
  ['9:05', 545],
  ['00:00', 0],
  ['23.55', 1435],
])('%s is so many minutes', (text, minute) => {
  expect(clockMinutes(ClockTime.parse(text))).toBe(minute)
})

test.each(['', '24:00', '12:60', '3pm', '1200', '-1:00'])('%s is no time', (text) => {
  expect(ClockTime.safeParse(text).success).toBe(false)
})

test.each([
  [0, '00:00'],
  [545, '09:05'],
  [1440, '24:00'],
  [1560, '02:00'],
  [2880, '24:00'],
])('%d minutes read as %s', (minute, text) => {
  expect(clockText(minute)).toBe(text)
})
