import { expect, test } from 'vitest'
import { bookingMessages, feedback } from '@mentorhub/db/schema/booking-parts'
import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'
import { bookingStatuses } from '@mentorhub/domain/bookings/booking'
import type { ListBookings } from '@mentorhub/domain/bookings/list-inputs'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { plansOf } from '@mentorhub/testing/plans-of'
import { getAhead } from './get-ahead.ts'
import { listBookings } from './list-bookings.ts'
import { listRequests } from './list-requests.ts'

async function withTwo() {
  const app = await createTestApp()
  const [noor, sam, lin] = [await bookableMentor(app, 'noor'), await app.person('sam'), await app.person('lin')]
  const two = { mentor: noor, mentee: sam }
  const at = (from: number) => ({ startsAt: app.clock.now + from, endsAt: app.clock.now + from + minutes(30) })
  return { app, noor, sam, lin, two, at }
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

test('BOOK-17: each status stands under its tab, in the words of the states, and is counted there', async () => {
  const { app, noor, sam, two, at } = await withTwo()
  const ids = new Map<string, string>()
  for (const [nth, status] of bookingStatuses.entries())
    ids.set((await booked(app, two, { status, ...at(hours(24 + nth)) })).id, status)
  const under = async (as: 'mentor' | 'mentee', tab: ListBookings['tab']) => {
    const { upcoming, past, counts } = await app.as(as === 'mentor' ? noor : sam).bookings.list({ as, tab })
    const shown = [...upcoming, ...past]
    expect(shown.map(({ id, status }) => [id, status])).toEqual(shown.map(({ id }) => [id, ids.get(id)]))
    expect(counts).toEqual({ all: 8, pending: 2, confirmed: 1, completed: 2, cancelled: 3 })
    return shown.map(({ status }) => status).toSorted()
  }
  for (const as of ['mentor', 'mentee'] as const) {
    expect(await under(as, 'all')).toEqual(bookingStatuses.toSorted())
    expect(await under(as, 'pending')).toEqual(['held', 'pending'])
    expect(await under(as, 'confirmed')).toEqual(['confirmed'])
    expect(await under(as, 'completed')).toEqual(['completed', 'no_show'])
    expect(await under(as, 'cancelled')).toEqual(['cancelled', 'declined', 'expired'])
  }
})

test('what comes stands first, the next on top; then what is over, the last on top', async () => {
  const { app, sam, two, at } = await withTwo()
  const put = async (status: (typeof bookingStatuses)[number], from: number) =>
    (await booked(app, two, { status, ...at(from) })).id
  const [tomorrow, today] = [await put('confirmed', hours(26)), await put('pending', hours(9))]
  const [going, longAgo] = [await put('confirmed', -minutes(15)), await put('completed', -days(9))]
  const [ended, declined] = [await put('confirmed', -hours(2)), await put('declined', days(3))]
  const all = await app.as(sam).bookings.list({})
  expect(idsOf(all.upcoming)).toEqual([going, today, tomorrow])
  expect(idsOf(all.past)).toEqual([declined, ended, longAgo])
  expect(idsOf((await app.as(sam).bookings.list({ when: 'past' })).upcoming)).toEqual([])
  expect(idsOf((await app.as(sam).bookings.list({ when: 'upcoming' })).past)).toEqual([])
})

test('pages go on by key: nothing twice and nothing left out, also among those that begin at one instant', async () => {
  const { app, two, at } = await withTwo()
  const { mentor } = two
  const menteeOf = async (nth: number) => app.person(`mentee-${nth}`)
  const seen: string[] = []
  const all: string[] = []
  for (let nth = 0; nth < 12; nth++) {
    const mentee = await menteeOf(nth)
    // Four of one start each, coming and over; claims stand for nothing here, for those are not active.
    const over = { status: nth % 2 ? 'declined' : 'completed', ...at(-hours(24 + Math.floor(nth / 4))) } as const
    all.push((await booked(app, { mentor, mentee }, over)).id)
    all.push((await booked(app, { mentor, mentee }, { status: 'confirmed', ...at(hours(24 + nth)) })).id)
  }
  let cursor: string | undefined
  do {
    const page = await app.as(mentor).bookings.list({ as: 'mentor', limit: 5, cursor })
    const part = [...page.upcoming, ...page.past]
    expect(part.length).toBeLessThanOrEqual(5)
    seen.push(...idsOf(part))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  expect(seen).toHaveLength(24)
  expect(new Set(seen)).toEqual(new Set(all))
  const whole = await app.as(mentor).bookings.list({ as: 'mentor', limit: 48 })
  expect([...idsOf(whole.upcoming), ...idsOf(whole.past)]).toEqual(seen)
  await expect(app.as(mentor).bookings.list({ cursor: 'nonsense' })).rejects.toMatchObject({ message: 'page.unknown' })
})

test('Z1: of the bookings of others nobody sees or counts anything, neither side of them', async () => {
  const { app, noor, sam, lin, two } = await withTwo()
  await booked(app, two)
  for (const as of ['mentor', 'mentee'] as const) {
    const none = { upcoming: [], past: [], counts: { all: 0, pending: 0 } }
    expect(await app.as(lin).bookings.list({ as })).toMatchObject(none)
    expect(await app.as(as === 'mentor' ? sam : noor).bookings.list({ as })).toMatchObject(none)
  }
  expect(await app.as(lin).bookings.ahead({})).toMatchObject({ turns: [], next: [], waiting: [] })
  const kim = await bookableMentor(app, 'kim')
  expect(await app.as(kim).bookings.requests({})).toMatchObject({ requests: [] })
  await expect(app.as(sam).bookings.requests({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(app.as(null).bookings.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('both people stand in it with their zones, a link only while it leads somewhere, and nobody for who has left', async () => {
  const { app, noor, sam, two, at } = await withTwo()
  await app.db.update(users).set({ timezone: 'Asia/Tokyo' })
  const meetingUrl = 'https://meet.example/abc'
  await booked(app, two, { status: 'confirmed', meetingUrl, ...at(hours(9)) })
  await booked(app, two, { status: 'cancelled', meetingUrl, ...at(hours(12)) })
  const person = (username: string) => ({ username, name: username, headline: null, photo: null })
  const { upcoming, past } = await app.as(sam).bookings.list({})
  expect(upcoming).toMatchObject([{ as: 'mentee', mentor: person('noor'), mentee: person('sam'), meetingUrl }])
  expect(upcoming[0]?.zones).toEqual({ mentor: 'Asia/Tokyo', mentee: 'Asia/Tokyo' })
  expect(past).toMatchObject([{ meetingUrl: null }])
  await booked(app, { mentor: noor, mentee: sam }, { status: 'completed', menteeId: null, ...at(-hours(30)) })
  const [gone] = (await app.as(noor).bookings.list({ as: 'mentor', tab: 'completed' })).past
  expect(gone).toMatchObject({ as: 'mentor', mentee: null, zones: { mentee: 'UTC' }, isFirst: true })
})

test('it says whose turn it is: to answer, to reply, to choose a time, to add a link, to say how it was', async () => {
  const { app, noor, sam, two, at } = await withTwo()
  const turnOf = async (id: string) =>
    [...(await app.as(sam).bookings.list({})).upcoming, ...(await app.as(sam).bookings.list({})).past].find(
      (one) => one.id === id,
    )?.turn
  const asked = await booked(app, two, at(hours(24)))
  expect(await turnOf(asked.id)).toEqual({ whose: ['mentor'], what: 'answer', until: asked.answerDueAt })
  const info = await booked(app, two, { infoAskedAt: app.clock.now, ...at(hours(25)) })
  const says = (id: string, authorId: string) =>
    app.db
      .insert(bookingMessages)
      .values({ id, bookingId: info.id, authorId, body: 'A word', createdAt: app.clock.now + Number(id) })
  await says('1', noor.id)
  expect(await turnOf(info.id)).toMatchObject({ whose: ['mentee'], what: 'reply' })
  await says('2', sam.id)
  expect(await turnOf(info.id)).toMatchObject({ whose: ['mentor'], what: 'answer' })
  const agreed = await booked(app, two, { status: 'confirmed', ...at(hours(26)) })
  expect(await turnOf(agreed.id)).toMatchObject({ whose: ['mentor'], what: 'add_link' })
  const until = app.clock.now + hours(12)
  const offer = { id: 'p', bookingId: agreed.id, proposedBy: 'mentor' as const, createdAt: 1, expiresAt: until }
  await app.db.insert(bookingProposals).values({ ...offer, ...at(hours(50)) })
  expect(await turnOf(agreed.id)).toEqual({ whose: ['mentee'], what: 'choose_time', until })
  const met = await booked(app, two, { status: 'completed', ...at(-hours(25)) })
  expect(await turnOf(met.id)).toMatchObject({ whose: ['mentee'], what: 'feedback' })
  const said = { id: 'f', bookingId: met.id, authorId: sam.id, subjectId: noor.id, rating: 5, createdAt: 1 }
  await app.db.insert(feedback).values(said)
  expect(await turnOf(met.id)).toMatchObject({ whose: [], what: 'nothing' })
})

test('what is ahead: first what waits for the viewer, by its clock, then whom they meet, then whom they wait for', async () => {
  const { app, noor, sam, two, at } = await withTwo()
  const kim = await bookableMentor(app, 'kim')
  const toKim = { mentor: kim, mentee: noor }
  const late = await booked(app, two, { ...at(hours(70)), answerDueAt: app.clock.now + hours(40) })
  const soon = await booked(app, two, { ...at(hours(60)), answerDueAt: app.clock.now + hours(3) })
  const unlinked = await booked(app, two, { status: 'confirmed', ...at(hours(30)) })
  const farOff = await booked(app, two, { status: 'confirmed', ...at(days(9)) })
  const mine = await booked(app, toKim, { ...at(hours(80)) })
  const joined = await booked(app, toKim, {
    status: 'confirmed',
    meetingUrl: 'https://meet.example/',
    ...at(hours(20)),
  })
  const met = await booked(app, toKim, { status: 'completed', ...at(-hours(30)) })
  await booked(app, toKim, { status: 'completed', ...at(-days(31)) })
  const ahead = await app.as(noor).bookings.ahead({})
  expect(idsOf(ahead.turns)).toEqual([soon.id, late.id, unlinked.id, met.id])
  expect(idsOf(ahead.next)).toEqual([joined.id, unlinked.id, farOff.id])
  expect(idsOf(ahead.waiting)).toEqual([mine.id])
  const asMentor = await app.as(noor).bookings.ahead({ as: 'mentor' })
  expect(idsOf(asMentor.turns)).toEqual([soon.id, late.id, unlinked.id])
  expect(idsOf(asMentor.next)).toEqual([unlinked.id, soon.id, late.id, farOff.id])
  expect(asMentor.waiting).toEqual([])
  expect(idsOf((await app.as(sam).bookings.ahead({})).waiting)).toEqual([soon.id, late.id])
})

test('BOOK-04, BOOK-05: requests come by their deadline, with what was written, who asks, and what is right beside', async () => {
  const { app, noor, lin, two, at } = await withTwo()
  const late = await booked(app, two, { ...at(hours(50)), answerDueAt: app.clock.now + hours(40) })
  const soon = await booked(app, { mentor: noor, mentee: lin }, { ...at(hours(60)), answerDueAt: app.clock.now + 1 })
  await booked(app, { mentor: noor, mentee: lin }, { status: 'confirmed', ...at(hours(50) + minutes(30)) })
  await booked(app, two, { status: 'completed', ...at(-hours(50)) })
  const { requests } = await app.as(noor).bookings.requests({})
  expect(idsOf(requests)).toEqual([soon.id, late.id])
  expect(requests[0]).toMatchObject({ beside: [], isFirst: true, facts: { completed: 0, goals: '', wishes: [] } })
  expect(requests[1]).toMatchObject({
    description: 'I hope to see the next step.',
    questions: 'Which one is it?',
    mentee: { username: 'sam' },
    isFirst: false,
    facts: { completed: 1 },
    beside: [{ name: 'lin', startsAt: app.clock.now + hours(50) + minutes(30) }],
  })
  const first = await app.as(noor).bookings.requests({ limit: 1 })
  const second = await app.as(noor).bookings.requests({ limit: 1, cursor: first.next ?? '' })
  expect([...idsOf(first.requests), ...idsOf(second.requests)]).toEqual([soon.id, late.id])
  expect(second.next).toBeNull()
})

const asked = { tab: 'all', cursor: '1.7.x', limit: 24 } as const

test('each list is one round trip, and found by the indexes however many bookings there are', async () => {
  const { app, noor, two } = await withTwo()
  await booked(app, two)
  const { bookings } = app.as(noor)
  app.requests.count = 0
  await Promise.all([bookings.list({ as: 'mentor' }), bookings.ahead({}), bookings.requests({})])
  expect(app.requests.count).toBe(1)
  const plans = await plansOf(app, app.ctx(noor), (ctx) =>
    Promise.all([
      listBookings(ctx, { ...asked, as: 'mentor' }),
      listBookings(ctx, { ...asked, as: 'mentee' }),
      getAhead(ctx, {}),
      listRequests(ctx, asked),
    ]),
  )
  expect(plans.filter((step) => step.startsWith('SEARCH bookings')).length).toBeGreaterThan(20)
  expect(plans.filter((step) => /^SCAN (?!page$|viewer$|CONSTANT ROW$|\(subquery)/.test(step))).toEqual([])
})
