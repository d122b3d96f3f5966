import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookings } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import { seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'
import { watchZones } from './watch-zones.ts'

/** As a booking stands there that was made before Germany moved its clocks. */
const before = '2026-11-25T11:00'
const planted = { mentorZone: 'Europe/Berlin', mentorLocalStart: before }

test('N4: when a country changes its clocks, both are told once of the same moment and its new local time', async () => {
  const { app, agreed, news, listed, noor } = await toldTwo()
  const { id } = await agreed(planted)
  await Promise.all([1, 2, 3].map(() => watchZones(app.ctx())))
  const {
    noor: [mentor, ...more],
    sam: [mentee],
  } = await news()
  expect(more).toEqual([])
  expect(mentor?.subject).toBe('Same moment, new local time')
  expect(mentor?.text).toContain(
    'your clocks will then show 25 November 2026 at 10:00 and not 25 November 2026 at 11:00',
  )
  expect(mentor?.text).toContain(`Propose another time:\nhttps://mentorhub.test/bookings/${id}`)
  expect(mentee?.text).toContain('Noor Haddad’s clocks will then show')
  expect(await listed(noor)).toEqual([['bookings', 'Same moment, new local time']])
  expect(await app.db.select().from(bookings)).toMatchObject([{ mentorLocalStart: '2026-11-25T10:00' }])
  await watchZones(app.ctx())
  expect(await news()).toEqual({ noor: [], sam: [] })
})

test('nothing is told of what stands as it was, is over, or is off', async () => {
  const { app, arranged, agreed } = await toldTwo()
  await agreed({ ...planted, mentorLocalStart: '2026-11-25T10:00' })
  await arranged({ ...planted, status: 'cancelled', startsAt: wednesday + hours(2) })
  await agreed({ ...planted, startsAt: app.clock.now - hours(2) })
  await watchZones(app.ctx())
  expect(await app.db.$count(outbox)).toBe(0)
})

test('many are gone through in portions', async () => {
  const { app, agreed } = await toldTwo()
  for (let at = 0; at < 7; at++) await agreed({ ...planted, startsAt: wednesday + hours(at) })
  await watchZones(app.ctx(), 3)
  expect(await app.db.$count(outbox, eq(outbox.topic, 'bookings.clocks_changed'))).toBe(6)
})

test('who has cancelled meanwhile hears nothing of clocks', async () => {
  const { app, sam, agreed, news } = await toldTwo()
  const booking = await agreed(planted)
  await watchZones(app.ctx())
  await app.as(sam).bookings.cancel(seen(booking))
  expect((await news()).noor.map(({ subject }) => subject)).toEqual(['Cancelled: your session with Sam Okafor'])
})
