import { expect, test } from 'vitest'
import { joinedOnDate, joinedPart, joinedWords } from './joined.ts'

const words = ({ joined }: { readonly joined?: string }) => joinedWords(joined ?? null)

test('what became one with hours that were there is said, of weekdays and of dates', () => {
  const whole = { start: 120, end: 210, joined: 1 }
  expect(words(joinedPart([{ ...whole, weekday: 1 }]))).toBe(
    ' It joined hours that were there: Monday is 02:00–03:30 now.',
  )
  expect(words(joinedOnDate({ ...whole, on: '2026-12-01' }))).toBe(
    ' It joined hours that were there: Tuesday 1 December 2026 is 02:00–03:30 now.',
  )
})

test('what stays for itself is not, and neither is what an address makes up', () => {
  expect(joinedOnDate({ on: '2026-12-01', start: 120, end: 210, joined: 0 })).toEqual({})
  for (const made of ['8.1.2', '2026-02-30.1.2', '----------.1.2', 'x', '1.2']) expect(joinedWords(made)).toBe('')
})
