import { expect, test } from 'vitest'
import { overnightPart, overnightWords } from './overnight-words.ts'

const sunday = { weekday: 7, start: 1320, end: 1920 }
const monday = { weekday: 1, start: 420, end: 660 }

test('hours that run into those of the next day are said to count once', () => {
  const { into } = overnightPart([{ from: sunday, into: monday }])
  expect(overnightWords(into ?? null)).toBe(
    ' Sunday’s 22:00–08:00 (next day) runs into Monday’s 07:00–11:00; together they count once.',
  )
})

test('without any nothing is said, and nothing of what an address makes up', () => {
  expect(overnightPart([])).toEqual({})
  for (const made of [null, '', '7.1.2', '9.1.2.1.3.4']) expect(overnightWords(made)).toBe('')
})
