import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { makesSense } from './reminder-sense.ts'
import { remindersFor, type Reminded, type ReminderKind } from './reminders.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const startsAt = now + hours(100)
const pending: Reminded = {
  status: 'pending',
  startsAt,
  answerDueAt: now + hours(48),
  requestedAt: now,
  completedAt: null,
}
const confirmed: Reminded = { ...pending, status: 'confirmed', answerDueAt: null }
const completed: Reminded = { ...confirmed, status: 'completed', completedAt: startsAt + hours(1) }

test.each([pending, confirmed, completed])('what was planned makes sense when it is due: %j', (booking) => {
  const planned = remindersFor(booking, now)
  expect(planned.length).toBeGreaterThan(1)
  for (const one of planned) expect(makesSense(one, booking, one.dueAt), one.kind).toBe(true)
})

test('nothing makes sense of what was moved, cancelled, answered or asked anew', () => {
  for (const one of remindersFor(confirmed, now)) {
    expect(makesSense(one, { ...confirmed, startsAt: startsAt + hours(1) }, one.dueAt)).toBe(false)
    expect(makesSense(one, { ...confirmed, status: 'cancelled' }, one.dueAt)).toBe(false)
  }
  for (const one of remindersFor(pending, now)) {
    expect(makesSense(one, confirmed, one.dueAt)).toBe(false)
    expect(makesSense(one, { ...pending, requestedAt: now + minutes(1) }, one.dueAt)).toBe(false)
  }
})

const late = (kind: ReminderKind, booking: Reminded, at: number) => {
  const planned = remindersFor(booking, 0).find((one) => one.kind === kind)
  return planned && makesSense(planned, booking, at)
}

test.each<[ReminderKind, Reminded, number]>([
  ['day_before', confirmed, startsAt - hours(3)],
  ['two_hours_before', confirmed, startsAt - minutes(15)],
  ['quarter_before', confirmed, startsAt],
  ['nudge_early', pending, now + hours(36)],
  ['nudge_late', pending, now + hours(48)],
  ['feedback', completed, startsAt + hours(1 + 72)],
])('%s comes late rather than never, but not when the next one says it better', (kind, booking, at) => {
  expect(late(kind, booking, at - 1)).toBe(true)
  expect(late(kind, booking, at)).toBe(false)
})
