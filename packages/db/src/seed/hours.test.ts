import { expect, it } from 'vitest'
import { blockOf, blocksOf, weekdayOf } from './hours.ts'

it('A line of hours is a block on each of its days.', () => {
  expect(blocksOf('Fri-Sun 09:00-12:30')).toEqual([5, 6, 7].map((weekday) => ({ weekday, start: 540, end: 750 })))
  expect(blocksOf('Sun-Tue 09:00-10:00').map(({ weekday }) => weekday)).toEqual([7, 1, 2])
  expect(blocksOf('Tue Thu 18:00-19:30').map(({ weekday }) => weekday)).toEqual([2, 4])
})

it('Hours that end before they begin go past midnight.', () => {
  expect(blockOf('22:00-02:00')).toEqual({ start: 1320, end: 1560 })
})

it('A day that is none is told.', () => {
  expect(() => weekdayOf('Son')).toThrow('Son is no weekday')
})
