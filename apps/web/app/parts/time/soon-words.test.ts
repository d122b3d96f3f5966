import { expect, test } from 'vitest'
import { soonWords } from './soon-words.ts'

test('an hour that clocks show twice says which of the two it is', () => {
  const reader = { zone: 'America/New_York', now: Date.parse('2026-10-31T12:00:00Z') }
  const words = ['05:30', '06:30', '07:30'].map((time) => soonWords(Date.parse(`2026-11-01T${time}:00Z`), reader))
  expect(words).toEqual(['Tomorrow, 01:30 EDT', 'Tomorrow, 01:30 EST', 'Tomorrow, 02:30'])
})
