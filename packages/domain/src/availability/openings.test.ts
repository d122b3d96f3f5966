import { expect, test } from 'vitest'
import { days, minutes } from '../duration.ts'
import type { Interval } from './interval.ts'
import { type HalfHours, halfHoursOf, openingsOf } from './openings.ts'
import { randomFrom } from './random-case.ts'

const midnight = Date.parse('2026-11-23T00:00Z')
const utcDay = midnight / days(1)

/** The beginnings of all half hours whose bit is set. */
const told = (masks: readonly HalfHours[]) =>
  masks.flatMap(({ utcDay, mask }) =>
    Array.from({ length: 48 }, (_, bit) => bit)
      .filter((bit) => Math.floor(mask / 2 ** bit) % 2 === 1)
      .map((bit) => days(utcDay) + minutes(30 * bit)),
  )

test('each half hour of a day is one bit', () => {
  expect(openingsOf([midnight])).toEqual([{ utcDay, mask: 1 }])
  expect(openingsOf([midnight + minutes(29)])).toEqual([{ utcDay, mask: 1 }])
  expect(openingsOf([midnight + minutes(30), midnight + minutes(45)])).toEqual([{ utcDay, mask: 2 }])
  expect(openingsOf([midnight - 1])).toEqual([{ utcDay: utcDay - 1, mask: 2 ** 47 }])
  expect(openingsOf([])).toEqual([])
})

test('a window reaches into a half hour, or it does not', () => {
  const from = (start: number, end: number) => halfHoursOf([{ start: midnight + start, end: midnight + end }])
  expect(from(0, minutes(30))).toEqual([{ utcDay, mask: 1 }])
  expect(from(0, minutes(30) + 1)).toEqual([{ utcDay, mask: 3 }])
  expect(from(minutes(45), minutes(60))).toEqual([{ utcDay, mask: 2 }])
  expect(from(minutes(45), minutes(45))).toEqual([])
  expect(from(0, days(1))).toEqual([{ utcDay, mask: 2 ** 48 - 1 }])
  expect(from(minutes(-30), minutes(30))).toEqual([
    { utcDay: utcDay - 1, mask: 2 ** 47 },
    { utcDay, mask: 1 },
  ])
})

const random = randomFrom(3)
const somewhere = () => midnight + Math.floor(random() * days(9))
const someStarts = Array.from({ length: 50 }, () => Array.from({ length: 1 + random() * 60 }, somewhere))
const someWindows = someStarts.map((starts) =>
  starts.map((start): Interval => ({ start, end: start + 1 + Math.floor(random() * minutes(200)) })),
)

test('of random starts exactly the half hours in which one lies are open', () => {
  for (const starts of someStarts) {
    const beginnings = starts.map((start) => start - (start % minutes(30)))
    expect(told(openingsOf(starts))).toEqual([...new Set(beginnings)].toSorted((one, other) => one - other))
  }
})

test('of random windows exactly the half hours are open that one of them overlaps', () => {
  const halfHours = Array.from({ length: 480 }, (_, index) => midnight + minutes(30 * index))
  for (const windows of someWindows) {
    const overlapped = halfHours.filter((at) => windows.some(({ start, end }) => start < at + minutes(30) && end > at))
    expect(told(halfHoursOf(windows))).toEqual(overlapped)
  }
})

test('days come in order, each once, and every mask fits into the column', () => {
  for (const windows of someWindows) {
    const masks = halfHoursOf(windows)
    const order = masks.map(({ utcDay }) => utcDay)
    expect(order).toEqual([...new Set(order)].toSorted((one, other) => one - other))
    expect(masks.every(({ mask }) => Number.isInteger(mask) && mask >= 1 && mask < 2 ** 48)).toBe(true)
  }
})
