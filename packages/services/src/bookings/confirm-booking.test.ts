import { expect, test } from 'vitest'
import { timeClaims } from '@mentorhub/db/schema/bookings'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

async function asked() {
  const app = await createTestApp()
  const [noor, sam, lin] = [await bookableMentor(app, 'noor'), await app.person('sam'), await app.person('lin')]
  const booking = await booked(app, { mentor: noor, mentee: sam })
  return { app, noor, sam, lin, booking, seen: { id: booking.id, version: booking.version } }
}

test('BOOK-06: a mentor confirms what was asked for, and the time stays theirs', async () => {
  const { app, noor, seen } = await asked()
  expect(await app.as(noor).bookings.confirm(seen)).toEqual({ ...seen, status: 'confirmed', version: 2 })
  expect(await app.db.$count(timeClaims)).toBe(12)
})

test('Z1: nobody confirms what was asked of somebody else, and no mentee what they asked for', async () => {
  const { app, seen } = await asked()
  const kim = await bookableMentor(app, 'kim')
  await expect(app.as(kim).bookings.confirm(seen)).rejects.toMatchObject({ message: 'booking.not_found' })
})

test('B2: of many confirmations at once one counts, and the others are told', async () => {
  const { app, noor, seen } = await asked()
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => app.as(noor).bookings.confirm(seen)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of tries)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ message: 'booking.changed_meanwhile' })
})

test('what has begun is not confirmed any more', async () => {
  const { app, noor, booking, seen } = await asked()
  app.clock.now = booking.startsAt
  await expect(app.as(noor).bookings.confirm(seen)).rejects.toMatchObject({ message: 'booking.too_late' })
})
