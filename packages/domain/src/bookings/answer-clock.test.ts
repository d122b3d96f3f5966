import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { answerDueFor, dueBy } from './answer-clock.ts'

const now = Date.parse('2026-11-23T09:00Z')
const dueIn = (startsIn: number) => answerDueFor({ startsAt: now + startsIn, now }) - now

test('a mentor has 48 hours to answer', () => {
  expect(dueIn(hours(100))).toBe(hours(48))
  expect(dueIn(hours(50))).toBe(hours(48))
})

test('and no longer than until two hours before the start', () => {
  expect(dueIn(hours(50) - minutes(5))).toBe(hours(48) - minutes(5))
  expect(dueIn(hours(12))).toBe(hours(10))
})

test('but always an hour', () => {
  expect(dueIn(hours(3))).toBe(hours(1))
  expect(dueIn(hours(2.5))).toBe(hours(1))
  expect(dueIn(0)).toBe(hours(1))
})

test('what is put off is capped in the same way', () => {
  const asked = { startsAt: now + hours(40), now }
  expect(dueBy(now + hours(72), asked)).toBe(now + hours(38))
  expect(dueBy(now + hours(20), asked)).toBe(now + hours(20))
})
