import { expect, test } from 'vitest'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const wednesday = Date.parse('2026-11-25T10:00Z')

/** Noor is there on weekdays from nine to five, and sees Sam on Wednesday at ten. */
async function agreed() {
  const app = await createTestApp()
  const [noor, sam] = [
    await bookableMentor(app, 'noor', { rules: [] }),
    await app.person('sam', { name: 'Sam Oak', timezone: 'Asia/Tokyo' }),
  ]
  const booking = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: wednesday })
  const { availability } = app.as(noor)
  await availability.rules.add({ weekdays: [1, 2, 3, 4, 5], start: '9:00', end: '17:00' })
  const { rules } = await availability.get()
  const ruleOn = (weekday: number) => rules.find((rule) => rule.weekday === weekday)?.id ?? ''
  return { app, noor, sam, booking, availability, ruleOn }
}

test('N24: before hours are removed a mentor sees whom they have agreed to see in them, with both clocks', async () => {
  const { app, booking, availability, ruleOn } = await agreed()
  app.requests.count = 0
  const { bookings } = await availability.preview({ without: ruleOn(3) })
  expect(app.requests.count).toBe(1)
  expect(bookings).toEqual({
    total: 1,
    next: [
      {
        id: booking.id,
        status: 'confirmed',
        startsAt: wednesday,
        endsAt: wednesday + minutes(30),
        as: 'mentor',
        mentor: { name: expect.any(String), zone: expect.any(String) },
        mentee: { name: 'Sam Oak', zone: 'Asia/Tokyo' },
      },
    ],
  })
  expect((await availability.preview({ without: ruleOn(4) })).bookings).toEqual({ total: 0, next: [] })
})

test('N24: a move to another zone names what would lie outside of the moved hours, and nothing else', async () => {
  const { app, noor, sam, booking, availability } = await agreed()
  await booked(app, { mentor: noor, mentee: sam }, { startsAt: wednesday + hours(5) })
  // Agreed on beside the hours, and so in none that go away.
  await booked(app, { mentor: noor, mentee: sam }, { startsAt: wednesday + hours(16) })
  const { bookings } = await availability.preview({ timezone: 'America/New_York' })
  expect(bookings.next.map(({ id }) => id)).toEqual([booking.id])
  expect((await availability.preview({ timezone: 'Europe/Lisbon' })).bookings.total).toBe(0)
})

test('N24: hours that are blocked out over a session leave it where it is, and the page says so', async () => {
  const { booking, availability } = await agreed()
  expect((await availability.get()).outside.total).toBe(0)
  await availability.overrides.add({
    kind: 'block',
    on: '2026-11-24',
    until: '2026-11-26',
    wholeDay: true,
  })
  expect((await availability.get()).outside).toMatchObject({ total: 1, next: [{ id: booking.id, as: 'mentor' }] })
})

test('N24: of many the next five are named, and how many there are', async () => {
  const { app, noor, sam, availability, ruleOn } = await agreed()
  for (let n = 1; n < 8; n++)
    await booked(app, { mentor: noor, mentee: sam }, { startsAt: wednesday + n * minutes(30) })
  const { bookings } = await availability.preview({ without: ruleOn(3) })
  expect([bookings.total, bookings.next.length]).toEqual([8, 5])
})

test('N24: what is over, was called off, or is theirs as a mentee is none of it', async () => {
  const { app, noor, sam, availability, ruleOn } = await agreed()
  const kim = await bookableMentor(app, 'kim')
  await booked(app, { mentor: noor, mentee: sam }, { status: 'cancelled', startsAt: wednesday + hours(1) })
  await booked(app, { mentor: kim, mentee: noor }, { startsAt: wednesday + hours(2) })
  await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: wednesday - days(7) })
  expect((await availability.preview({ without: ruleOn(3) })).bookings.total).toBe(1)
})
