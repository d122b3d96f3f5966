import { expect, test } from 'vitest'
import { overnights } from './overnights.ts'

const sunday = { weekday: 7, start: 1320, end: 1920 }
const monday = { weekday: 1, start: 420, end: 660 }

test('hours past midnight run into those of the next weekday, whichever of the two is new', () => {
  const both = [{ from: sunday, into: monday }]
  expect(overnights([sunday], [monday])).toEqual(both)
  expect(overnights([monday], [sunday])).toEqual(both)
  expect(overnights([sunday, monday], [])).toEqual(both)
  expect(overnights([], [sunday, monday]), 'nothing is new').toEqual([])
})

test.each([
  ['that only touch', { ...monday, start: 480 }],
  ['of another weekday', { ...monday, weekday: 2 }],
])('hours %s are not run into', (_, into) => {
  expect(overnights([sunday], [into])).toEqual([])
})
