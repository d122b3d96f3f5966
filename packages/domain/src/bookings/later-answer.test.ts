import { expect, test } from 'vitest'
import { hours } from '../duration.ts'
import { dueOnceAsked, dueOnceBack, dueOnceExtended } from './later-answer.ts'

const due = 100
const waiting = (starts: number) => ({ answerDueAt: hours(due), startsAt: hours(starts) })

test.each([
  ['a question gives 72 hours more', dueOnceAsked(waiting(999)), due + 72],
  ['taken time is 48 hours', dueOnceExtended(waiting(999)), due + 48],
  ['neither goes beyond two hours before the start', dueOnceAsked(waiting(130)), 128],
  ['nothing makes the time shorter', dueOnceExtended(waiting(101)), due],
  ['what comes back leaves a day', dueOnceBack(waiting(999), hours(90)), 114],
  ['what comes back early takes nothing', dueOnceBack(waiting(999), hours(50)), due],
  ['a day is less where the start is near', dueOnceBack(waiting(110), hours(95)), 108],
])('%s', (_, is, expected) => {
  expect(is).toBe(hours(expected))
})
