import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { idempotencyKeys, outbox } from '@mentorhub/db/schema/system'
import { blocks, users } from '@mentorhub/db/schema/users'
import { hours } from '@mentorhub/domain/duration'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { requestBooking } from './request-booking.ts'

const wednesday = Date.parse('2026-11-25T10:00Z')
const asked = {
  username: 'noor',
  sessionTypeId: 'noor-30',
  start: wednesday,
  topic: 'How to lead',
  description: '',
  questions: '',
  files: [],
}

async function before() {
  const app = await createTestApp()
  return { app, noor: await bookableMentor(app, 'noor'), sam: await app.person('sam') }
}

const reasonsOf = (tries: readonly PromiseSettledResult<unknown>[]) =>
  new Set(
    tries.flatMap((one) => (one.status === 'rejected' ? [String(Reflect.get(Object(one.reason), 'message'))] : [])),
  )
const wonBy = (tries: readonly PromiseSettledResult<unknown>[]) =>
  tries.filter(({ status }) => status === 'fulfilled').length

test('B1: of thirty people who want one hour at once one gets it, and the others hear that it is taken', async () => {
  const { app, noor } = await before()
  const people = await Promise.all(Array.from({ length: 30 }, (_, n) => app.person(`person-${n}`)))
  const tries = await Promise.allSettled(people.map((person) => app.as(person).bookings.request(asked)))
  expect(wonBy(tries)).toBe(1)
  expect(reasonsOf(tries)).toEqual(new Set(['booking.slot_taken']))
  expect(await app.db.$count(bookings)).toBe(1)
  expect(await app.db.$count(timeClaims, eq(timeClaims.userId, noor.id))).toBe(6)
  expect(await app.db.$count(outbox)).toBe(1)
})

test('one person who asks thirty mentors for one hour at once gets one of them', async () => {
  const { app, sam } = await before()
  const names = Array.from({ length: 30 }, (_, n) => `mentor-${n}`)
  for (const name of names) await bookableMentor(app, name)
  const tries = await Promise.allSettled(
    names.map((username) => app.as(sam).bookings.request({ ...asked, username, sessionTypeId: `${username}-30` })),
  )
  expect(wonBy(tries)).toBe(1)
  expect(reasonsOf(tries)).toEqual(new Set(['booking.you_are_busy']))
  expect(await app.db.$count(timeClaims)).toBe(12)
})

test('K21: thirty askings for the same make one request', async () => {
  const { app, sam } = await before()
  const tries = await Promise.allSettled(Array.from({ length: 30 }, () => app.as(sam).bookings.request(asked)))
  expect(wonBy(tries)).toBe(1)
  expect(reasonsOf(tries)).toEqual(new Set(['booking.asked_already']))
})

test('K21: of thirty requests at once for different hours five are kept', async () => {
  const { app, sam } = await before()
  const ask = (n: number) =>
    app
      .as(sam)
      .bookings.request({ ...asked, start: wednesday + (n % 14) * hours(0.5) + Math.floor(n / 14) * hours(24) })
  const tries = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => ask(n)))
  expect(wonBy(tries)).toBe(5)
  expect(await app.db.$count(bookings)).toBe(5)
  expect(reasonsOf(tries)).toContain('booking.too_many_open')
})

describe('what changes between reading and writing', () => {
  type Change = (here: {
    readonly app: TestApp
    readonly noor: { id: string }
    readonly sam: { id: string }
  }) => Promise<unknown>

  const changes: readonly (readonly [string, Change, string])[] = [
    [
      'somebody else takes the hour',
      async ({ app, noor }) => booked(app, { mentor: noor, mentee: await app.person('kim') }, { startsAt: wednesday }),
      'booking.slot_taken',
    ],
    [
      'the mentee gives the hour to somebody else',
      async ({ app, sam }) => booked(app, { mentor: await app.person('kim'), mentee: sam }, { startsAt: wednesday }),
      'booking.you_are_busy',
    ],
    [
      'the mentor stops taking requests',
      ({ app }) => app.db.update(mentorProfiles).set({ accepting: false }).execute(),
      'booking.not_accepting',
    ],
    [
      'the mentor is deactivated',
      ({ app }) => app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'Away' }).execute(),
      'mentor.not_found',
    ],
    [
      'the mentor blocks the mentee',
      ({ app, noor, sam }) =>
        app.db.insert(blocks).values({ blockerId: noor.id, blockedId: sam.id, createdAt: 0 }).execute(),
      'mentor.not_found',
    ],
    [
      'the mentee leaves',
      ({ app, sam }) => app.db.update(users).set({ deletionDueAt: 1 }).where(eq(users.id, sam.id)).execute(),
      'auth.required',
    ],
    [
      'the kind of session becomes longer',
      ({ app }) => app.db.update(sessionTypes).set({ durationMin: 45 }).where(eq(sessionTypes.id, 'noor-30')).execute(),
      'session_type.not_found',
    ],
    [
      'the kind of session is not offered any more',
      ({ app }) => app.db.update(sessionTypes).set({ active: false }).execute(),
      'session_type.not_found',
    ],
  ]

  test.each(changes)('%s', async (_, change, why) => {
    const here = await before()
    const { app, sam } = here
    let count = 0
    const db = beforeWriting(app.db, async () => {
      await change(here)
      count = await app.db.$count(bookings)
    })
    await expect(requestBooking({ ...app.ctx(sam), db }, asked)).rejects.toThrow(why)
    expect(await app.db.$count(bookings), 'nothing of it is kept').toBe(count)
  })

  test('twenty requests of theirs within the hour', async () => {
    const { app, noor, sam } = await before()
    const twenty = async () => {
      for (let n = 0; n < 20; n++)
        await booked(app, { mentor: noor, mentee: sam }, { status: 'cancelled', startsAt: wednesday + hours(n) })
    }
    const late = requestBooking({ ...app.ctx(sam), db: beforeWriting(app.db, twenty) }, asked)
    await expect(late).rejects.toThrow('limit.reached')
  })
})

async function asking() {
  const here = await before()
  const ask = (said: object, as = here.sam) => here.app.as(as).bookings.request({ ...asked, ...said })
  return { ...here, ask }
}

const message = (words: string) => ({ message: words })

describe('B3: idempotent', () => {
  const key = 'nonce-of-a-form'

  test('the same asking sent again comes to the same booking, as it stands by then', async () => {
    const { app, noor, ask } = await asking()
    const first = await ask({ key })
    expect(await ask({ key })).toEqual(first)
    await app.as(noor).bookings.confirm({ id: first.id, version: 1 })
    expect(await ask({ key })).toEqual({ id: first.id, status: 'confirmed', version: 2 })
    expect(await app.db.$count(bookings)).toBe(1)
  })

  test('fifty equal askings at once make one row and equal answers', async () => {
    const { app, ask, sam } = await asking()
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask({ key }, sam)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await app.db.$count(bookings)).toBe(1)
    expect(await app.db.$count(timeClaims)).toBe(12)
    expect(await app.db.$count(outbox, eq(outbox.topic, 'bookings.moved'))).toBe(1)
  })

  test('the same key for something else is refused, by whoever it is; another’s key is theirs', async () => {
    const { app, ask } = await asking()
    await ask({ key })
    await expect(ask({ key, topic: 'Another' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      ...message('idempotency.other_request'),
    })
    const kim = await app.person('kim')
    expect(await ask({ key, start: wednesday + hours(1) }, kim)).toMatchObject({ status: 'pending' })
  })

  test('after a day the key is free again', async () => {
    const { app, ask } = await asking()
    await ask({ key })
    app.clock.now += hours(24)
    expect(await ask({ key, start: wednesday + hours(1) })).toMatchObject({ status: 'pending' })
    expect(await app.db.$count(idempotencyKeys)).toBe(1)
  })

  test('what was refused keeps no key: the same asking may go well later', async () => {
    const { app, ask } = await asking()
    await app.db.update(mentorProfiles).set({ accepting: false })
    await expect(ask({ key })).rejects.toMatchObject(message('booking.not_accepting'))
    await app.db.update(mentorProfiles).set({ accepting: true })
    expect(await ask({ key })).toMatchObject({ status: 'pending' })
  })
})
