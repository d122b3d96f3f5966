import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { offerExpiresAt, troubleWithMoving, troubleWithTime } from './another-time.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const at = (n: number) => now + hours(n)
const confirmed = { status: 'confirmed', startsAt: at(100), movedCount: 0 } as const
const pending = { ...confirmed, status: 'pending' } as const
const offer = { startsAt: at(90), by: 'mentor', now } as const

test.each([
  ['in two days at the latest', offerExpiresAt(confirmed, { startsAt: at(200), now }), 48],
  ['two hours before the old time', offerExpiresAt({ ...confirmed, startsAt: at(30) }, { startsAt: at(200), now }), 28],
  ['two hours before the new time', offerExpiresAt(confirmed, { startsAt: at(20), now }), 18],
  ['never sooner than in an hour', offerExpiresAt({ ...pending, startsAt: at(2) }, { startsAt: at(200), now }), 1],
])('an offer runs out %s', (_, expiresAt, expected) => {
  expect(expiresAt).toBe(at(expected))
})

test.each([
  [confirmed, offer, undefined],
  [confirmed, { ...offer, by: 'mentee' }, undefined],
  [pending, offer, undefined],
  [pending, { ...offer, by: 'mentee' }, 'booking.edit_instead'],
  [{ ...pending, startsAt: now }, offer, 'booking.too_late'],
  [{ ...confirmed, startsAt: at(12) }, offer, undefined],
  [{ ...confirmed, startsAt: at(12) - 1 }, offer, 'booking.too_late_to_move'],
  [{ ...confirmed, movedCount: 2 }, offer, undefined],
  [{ ...confirmed, movedCount: 3 }, offer, 'booking.moved_too_often'],
  [confirmed, { ...offer, startsAt: at(100) }, 'booking.same_time'],
  [confirmed, { ...offer, startsAt: at(3) }, undefined],
  [confirmed, { ...offer, startsAt: at(3) - minutes(5) }, 'booking.too_soon'],
  [confirmed, { ...offer, startsAt: at(90) + minutes(1) }, 'booking.not_offered'],
  [confirmed, { ...offer, startsAt: at(24 * 180) }, undefined],
  [confirmed, { ...offer, startsAt: at(24 * 180) + minutes(5) }, 'booking.too_far'],
] as const)('%j and the offer %j: %s', (booking, wanted, reason) => {
  expect(troubleWithTime(booking, wanted)).toBe(reason)
})

test('whether anything can be offered is known without a time', () => {
  expect(troubleWithMoving(confirmed, { by: 'mentee', now })).toBeUndefined()
})
