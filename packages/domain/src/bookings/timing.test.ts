import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { bookingStatuses, parties } from './booking.ts'
import { isLateNow, troubleNow, troubleWithCheckIn, troubleWithFeedback, type Attended } from './timing.ts'

const [startsAt, endsAt] = [hours(100), hours(100) + minutes(30)]
const agreed: Attended = { status: 'confirmed', startsAt, endsAt, reconfirmedAt: null, checkedIn: [] }

test.each([
  [
    'cancel',
    'mentee',
    [
      [0, true],
      [startsAt - 1, true],
      [startsAt, false],
    ],
  ],
  [
    'call_off',
    'mentor',
    [
      [0, true],
      [startsAt - 1, true],
      [startsAt, false],
    ],
  ],
  [
    'set_link',
    'mentor',
    [
      [0, true],
      [endsAt - 1, true],
      [endsAt, false],
    ],
  ],
  [
    'reconfirm',
    'mentor',
    [
      [startsAt - hours(48) - 1, false],
      [startsAt - hours(48), true],
      [startsAt - 1, true],
      [startsAt, false],
    ],
  ],
  [
    'report_absence',
    'mentee',
    [
      [startsAt + minutes(10) - 1, false],
      [startsAt + minutes(10), true],
      [endsAt + hours(24) - 1, true],
      [endsAt + hours(24), false],
    ],
  ],
  [
    'complete',
    'mentor',
    [
      [endsAt - 1, false],
      [endsAt, true],
      [endsAt + hours(99), true],
    ],
  ],
] as const)('%s by the %s has its time', (move, by, moments) => {
  for (const [now, isTime] of moments)
    expect(troubleNow(move, agreed, { by, now }) === undefined, `${now - startsAt}`).toBe(isTime)
})

test('whoever may not make a move hears so before they hear of its time', () => {
  expect(troubleNow('set_link', agreed, { by: 'mentee', now: endsAt })).toBe('booking.not_yours_to_do')
  expect(troubleNow('cancel', { ...agreed, status: 'declined' }, { by: 'mentee', now: endsAt })).toBe(
    'booking.already_declined',
  )
})

test('both were there, so it may end early; one alone does not end it', () => {
  const ending = (checkedIn: Attended['checkedIn']) =>
    troubleNow('complete', { ...agreed, checkedIn }, { by: 'mentor', now: startsAt })
  expect(ending(['mentor'])).toBe('booking.not_over')
  expect(ending(['mentor', 'mentee'])).toBeUndefined()
})

test('N7: nobody is reported who has checked in, by either', () => {
  for (const by of parties)
    for (const there of parties)
      expect(troubleNow('report_absence', { ...agreed, checkedIn: [there] }, { by, now: endsAt }) === undefined).toBe(
        there === by,
      )
})

test('one is there from a quarter of an hour before to the end, and only at what is confirmed', () => {
  for (const [now, trouble] of [
    [startsAt - minutes(15) - 1, 'booking.not_open_yet'],
    [startsAt - minutes(15), undefined],
    [endsAt - 1, undefined],
    [endsAt, 'booking.is_over'],
  ] as const)
    expect(troubleWithCheckIn(agreed, now)).toBe(trouble)
  for (const status of bookingStatuses)
    if (status !== 'confirmed')
      expect(troubleWithCheckIn({ ...agreed, status }, startsAt)).toBe(`booking.already_${status}`)
})

test('K3: late is what was agreed and is less than three hours away', () => {
  expect(isLateNow(agreed, startsAt - hours(3))).toBe(false)
  expect(isLateNow(agreed, startsAt - hours(3) + 1)).toBe(true)
  expect(isLateNow({ ...agreed, status: 'pending' }, startsAt - 1)).toBe(false)
})

test.each(bookingStatuses)('feedback on what is %s', (status) => {
  const ask = (now: number) => troubleWithFeedback({ ...agreed, status, kind: 'mentor' }, { by: 'mentee', now })
  const reasons: Partial<Record<typeof status, readonly (string | undefined)[]>> = {
    completed: [undefined, undefined],
    confirmed: ['feedback.too_early', 'feedback.not_completed'],
    pending: ['feedback.too_early', 'feedback.too_early'],
  }
  expect([ask(endsAt - 1), ask(endsAt)]).toEqual(reasons[status] ?? ['feedback.not_met', 'feedback.not_met'])
})
