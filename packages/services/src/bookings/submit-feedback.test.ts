import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { refused, twoOfABooking } from '@mentorhub/testing/two-of-a-booking'
import type { BookingRow } from './make-move.ts'

const said = { rating: 4, learned: 'To ask', helped: 'By listening', improve: 'Less haste', isPublic: true }

async function met(given: Partial<BookingRow> = {}) {
  const all = await twoOfABooking({ status: 'completed', ...given })
  all.app.clock.now = all.booking.endsAt
  return { ...all, id: all.booking.id }
}

test('BOOK-21, BOOK-26: the mentee says it once, it counts at once, and the rest is told', async () => {
  const { app, as, id, noor } = await met()
  await as.sam.feedback.submit({ id, ...said })
  const [stats] = await app.db.select().from(mentorStats).where(eq(mentorStats.userId, noor.id))
  expect(stats).toMatchObject({ ratingSum: 4, ratingCount: 1 })
  expect(await app.db.select({ topic: outbox.topic }).from(outbox)).toEqual([{ topic: 'bookings.feedback_given' }])
  expect((await as.sam.get({ id })).feedback).toMatchObject({ own: said, theirs: null })
  expect((await as.noor.get({ id })).feedback).toMatchObject({ own: null, theirs: said })
  await expect(as.sam.feedback.submit({ id, ...said })).rejects.toMatchObject(refused('feedback.given_already'))
})

test('of many at once one counts', async () => {
  const { app, as, id, noor } = await met()
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => as.sam.feedback.submit({ id, ...said })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [stats] = await app.db.select().from(mentorStats).where(eq(mentorStats.userId, noor.id))
  expect(stats).toMatchObject({ ratingSum: 4, ratingCount: 1 })
})

test('nobody judges what is not over, not completed, or never was', async () => {
  const early = await twoOfABooking()
  const ask = ({ as, booking }: Pick<typeof early, 'as' | 'booking'>) =>
    as.sam.feedback.submit({ id: booking.id, ...said })
  await expect(ask(early)).rejects.toMatchObject(refused('feedback.too_early'))
  early.app.clock.now = early.booking.endsAt
  await expect(ask(early)).rejects.toMatchObject(refused('feedback.not_completed'))
  await expect(ask(await twoOfABooking({ status: 'cancelled' }))).rejects.toMatchObject(refused('feedback.not_met'))
  await expect(ask(await twoOfABooking({ status: 'no_show' }))).rejects.toMatchObject(refused('feedback.not_met'))
})

test('a completion that is taken back at the very moment takes the feedback with it', async () => {
  const { app, as, id } = await met()
  await app.db.run(
    `create trigger taken_back before insert on feedback begin update bookings set status = 'no_show', completed_at = null, absent = 'mentor'; end`,
  )
  await expect(as.sam.feedback.submit({ id, ...said })).rejects.toMatchObject(refused('feedback.not_met'))
})

test('it is the mentee’s, and between peers that of both', async () => {
  const { as, id } = await met()
  await expect(as.noor.feedback.submit({ id, ...said })).rejects.toMatchObject(refused('feedback.not_yours'))
  const peers = await met({ kind: 'peer' })
  await peers.as.noor.feedback.submit({ id: peers.id, ...said })
  await peers.as.sam.feedback.submit({ id: peers.id, ...said, rating: 2 })
  expect((await peers.as.noor.get({ id: peers.id })).feedback).toMatchObject({
    own: { rating: 4 },
    theirs: { rating: 2, improve: said.improve },
  })
})

test('stars are whole and from one to five', async () => {
  const { as, id } = await met()
  for (const rating of [0, 6, 2.5])
    await expect(as.sam.feedback.submit({ id, ...said, rating })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
