import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson } from '@mentorhub/testing/proven-person'
import { deactivateMentor } from '../admin/deactivate-mentor.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { closingReasons } from './close-bookings.ts'

const reason = 'Three mentees in a row waited in vain, and our mails had no answer.'

async function people() {
  const app = await createTestApp()
  const [noor, kim] = [await bookableMentor(app, 'noor'), await bookableMentor(app, 'kim')]
  const [sam, lin] = [await provenPerson(app, 'sam'), await app.person('lin')]
  const ada = await app.person('ada', { staffRole: 'admin' })
  const soon = app.clock.now - (app.clock.now % hours(1)) + days(2)
  return { app, noor, kim, sam, lin, ada, soon }
}

const row = async ({ db }: TestApp, id: string) => (await db.select().from(bookings).where(eq(bookings.id, id)))[0]
const movesOf = ({ db }: TestApp, id: string) =>
  db.select().from(bookingMoves).where(eq(bookingMoves.bookingId, id)).orderBy(bookingMoves.version)
const told = async ({ db }: TestApp) =>
  (await db.select().from(outbox).where(eq(outbox.topic, 'bookings.moved'))).map(({ payload }) => payload)

describe('N28: whoever asks for the end of their account', () => {
  test('leaves nobody waiting: what they asked for and what they agreed to is cancelled in that very commit', async () => {
    const { app, noor, kim, sam, soon } = await people()
    const asked = await booked(app, { mentor: noor, mentee: sam })
    const agreed = await booked(app, { mentor: kim, mentee: sam }, { status: 'confirmed', startsAt: soon + hours(1) })
    app.requests.count = 0
    await app.as(sam).users.deleteAccount()
    expect(app.requests.count, 'one to read, one to count, one to commit').toBeLessThanOrEqual(3)
    for (const { id, icalSequence } of [asked, agreed])
      expect(await row(app, id)).toMatchObject({
        status: 'cancelled',
        cancelledBy: 'system',
        reason: closingReasons.menteeLeft,
        version: 2,
        answerDueAt: null,
        icalSequence: icalSequence + 1,
        isLate: false,
      })
    expect(await movesOf(app, agreed.id)).toMatchObject([
      { version: 1 },
      {
        version: 2,
        move: 'cancel',
        from: 'confirmed',
        to: 'cancelled',
        actorKind: 'system',
        actorId: null,
        at: app.clock.now,
        reason: closingReasons.menteeLeft,
      },
    ])
    expect(await app.db.$count(timeClaims)).toBe(0)
    expect(await app.db.$count(bookingReminders)).toBe(0)
    const news = await told(app)
    expect(news).toHaveLength(2)
    for (const { id } of [asked, agreed]) expect(news).toContainEqual({ bookingId: id, version: 2 })
    expect(await app.db.select().from(mentorStats).where(eq(mentorStats.userId, kim.id))).toMatchObject([
      { concluded: 1, completed: 0 },
    ])
  })

  test('as a mentor, too; mentees are shown who else could help, and the one who leaves hears of the account alone', async () => {
    const { app, sam, lin } = await people()
    await bookableMentor(app, 'ivo')
    const mentor = await provenPerson(app, 'mia')
    const booking = await booked(app, { mentor, mentee: lin }, { status: 'confirmed' })
    const other = await booked(app, { mentor: sam, mentee: lin }, { startsAt: booking.startsAt + hours(2) })
    await app.as(mentor).users.deleteAccount()
    expect(await row(app, booking.id)).toMatchObject({ status: 'cancelled', reason: closingReasons.mentorLeft })
    expect(await row(app, other.id), 'what is between others stays').toMatchObject({ status: 'pending' })
    await drainOutbox(app.ctx())
    const mails = app.sent.map(({ to, subject }) => [to, subject])
    expect(mails.filter(([to]) => to === 'lin@example.test')).toHaveLength(1)
    expect(mails.filter(([to]) => to === 'mia@example.test')).toMatchObject([
      [expect.any(String), expect.stringMatching(/account/)],
    ])
    const mail = app.sent.find(({ to }) => to === 'lin@example.test')
    expect(mail?.text.replaceAll(/\s+/g, ' ')).toContain(closingReasons.mentorLeft)
    expect(mail?.attachments?.[0]?.content).toContain('METHOD:CANCEL')
  })

  test('gets nothing back by keeping the account', async () => {
    const { app, noor, sam } = await people()
    const { id } = await booked(app, { mentor: noor, mentee: sam })
    await app.as(sam).users.deleteAccount()
    await app.as(await app.newest()).users.keepAccount()
    expect(await row(app, id)).toMatchObject({ status: 'cancelled', version: 2 })
  })

  test('asks for nothing new until they keep it', async () => {
    const { app, sam, soon } = await people()
    const ask = (by: typeof sam) =>
      app.as(by).bookings.request({ username: 'noor', sessionTypeId: 'noor-30', start: soon, topic: 'How to lead' })
    await app.as(sam).users.deleteAccount()
    const renewed = { ...sam, ...(await app.newest()) }
    await expect(ask(renewed)).rejects.toMatchObject({ code: 'CONFLICT', message: 'account.leaving' })
    await app.as(renewed).users.keepAccount()
    expect(await ask(renewed)).toMatchObject({ status: 'pending' })
  })

  test('an offer of another time is withdrawn, and both times are free', async () => {
    const { app, noor, sam, soon } = await people()
    const { id, version } = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed' })
    await app.as(noor).bookings.propose({ id, version, startsAt: soon + hours(1), note: '' })
    await app.as(sam).users.deleteAccount()
    expect(await app.db.select().from(bookingProposals)).toMatchObject([{ status: 'withdrawn' }])
    expect(await app.db.$count(timeClaims)).toBe(0)
    expect((await movesOf(app, id)).map((move) => [move.version, move.move])).toEqual([
      [1, 'request'],
      [2, 'propose'],
      [3, 'cancel'],
    ])
  })

  test('what has begun is not called off, and what is over stays what it was', async () => {
    const { app, noor, sam } = await people()
    const begun = app.clock.now - (app.clock.now % minutes(5)) - minutes(10)
    const running = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: begun })
    const done = await booked(app, { mentor: noor, mentee: sam }, { status: 'completed', startsAt: begun - days(1) })
    await app.as(sam).users.deleteAccount()
    expect([await row(app, running.id), await row(app, done.id)]).toMatchObject([running, done])
  })

  test('of a confirmation and a leaving at once the leaving has the last word, and the history is whole', async () => {
    const { app, noor, sam, soon } = await people()
    for (let round = 0; round < 10; round++) {
      const startsAt = soon + days(round)
      const mentee = round === 0 ? sam : await provenPerson(app, `sam-${round}`)
      const { id, version } = await booked(app, { mentor: noor, mentee }, { startsAt })
      const confirm = () => app.as(noor).bookings.confirm({ id, version })
      const leave = () => app.as(mentee).users.deleteAccount()
      await Promise.allSettled(round % 2 === 0 ? [confirm(), leave()] : [leave(), confirm()])
      const booking = await row(app, id)
      const moves = await movesOf(app, id)
      expect(booking).toMatchObject({ status: 'cancelled', version: moves.length })
      expect(moves.map((move) => move.version)).toEqual(moves.map((_, n) => n + 1))
    }
    expect(await app.db.$count(timeClaims)).toBe(0)
  })
})

describe('B12, B14a: a mentor who is deactivated', () => {
  test('loses what is pending and confirmed with them, by the admin, and keeps what they have asked for themselves', async () => {
    const { app, noor, kim, sam, lin, ada, soon } = await people()
    const [asked, agreed] = [
      await booked(app, { mentor: noor, mentee: sam }),
      await booked(app, { mentor: noor, mentee: lin }, { status: 'confirmed', startsAt: soon + hours(1) }),
    ]
    const own = await booked(app, { mentor: kim, mentee: noor }, { startsAt: soon + hours(3) })
    await app.as(ada).admin.mentors.deactivate({ userId: noor.id, reason })
    for (const { id } of [asked, agreed]) {
      expect(await row(app, id)).toMatchObject({
        status: 'cancelled',
        cancelledBy: 'admin',
        reason: closingReasons.mentorInactive,
      })
      expect((await movesOf(app, id)).at(-1)).toMatchObject({ actorKind: 'admin', actorId: ada.id })
    }
    expect(await row(app, own.id)).toMatchObject({ status: 'pending' })
    await drainOutbox(app.ctx())
    const about = (whom: string) => app.sent.find(({ to }) => to === whom)?.subject
    expect(about('sam@example.test')).toMatch(/^The request is closed: /)
    expect(about('lin@example.test')).toMatch(/^Cancelled: your session with /)
    expect(JSON.stringify(app.sent.filter(({ to }) => to !== 'noor@example.test'))).not.toContain('waited in vain')
  })

  test('of many requests and a deactivation at once none survives', async () => {
    const { app, noor, ada, soon } = await people()
    const askers = await Promise.all(Array.from({ length: 12 }, (_, n) => app.person(`asker-${n}`)))
    const ask = (n: number) =>
      app.as(askers[n] ?? null).bookings.request({
        username: 'noor',
        sessionTypeId: 'noor-30',
        start: soon + n * minutes(30),
        topic: 'How to lead',
        description: '',
        questions: '',
      })
    const asking = askers.map((_, n) => ask(n))
    await Promise.allSettled([
      ...asking.slice(0, 6),
      deactivateMentor(app.ctx(ada), { userId: noor.id, reason }),
      ...asking.slice(6),
    ])
    const open = (await app.db.select().from(bookings)).filter(({ status }) => status !== 'cancelled')
    expect(open).toEqual([])
    expect(await app.db.$count(timeClaims)).toBe(0)
    await expect(ask(0)).rejects.toMatchObject({ message: 'mentor.not_found' })
  })

  test('sixty sessions are ended in one commit, or none of them', async () => {
    const { app, noor, sam, ada, soon } = await people()
    for (let n = 0; n < 60; n++)
      await booked(
        app,
        { mentor: noor, mentee: sam },
        { status: n % 2 ? 'confirmed' : 'pending', startsAt: soon + n * hours(1) },
      )
    await app.as(ada).admin.mentors.deactivate({ userId: noor.id, reason })
    expect(await app.db.$count(bookings, eq(bookings.status, 'cancelled'))).toBe(60)
    expect(await app.db.$count(bookingMoves, eq(bookingMoves.move, 'cancel'))).toBe(60)
    expect(await app.db.$count(timeClaims)).toBe(0)
    expect(await told(app)).toHaveLength(60)
  })

  test('a deactivation that is refused ends nothing', async () => {
    const { app, noor, sam, ada } = await people()
    const { id } = await booked(app, { mentor: noor, mentee: sam })
    await expect(app.as(ada).admin.mentors.deactivate({ userId: noor.id, reason: 'Short' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const twice = [1, 2].map(() => app.as(ada).admin.mentors.deactivate({ userId: noor.id, reason }))
    expect((await Promise.allSettled(twice)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await row(app, id)).toMatchObject({ status: 'cancelled', version: 2 })
  })
})
