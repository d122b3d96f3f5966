import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorProfiles, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { notifications } from '@mentorhub/db/schema/notifications'
import { blocks, users } from '@mentorhub/db/schema/users'
import { days, hours } from '@mentorhub/domain/duration'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'
import { extendOpenings } from './extend-openings.ts'
import { refreshOpenings } from './refresh-openings.ts'

/** It is Monday, 23 November 2026, 9:00 in UTC. Noor, in UTC, offers half hours. */
async function world() {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor', { timezone: 'UTC' })
  const { availability, mentors } = app.as(noor)
  const { id: typeId } = await mentors.sessionTypes.upsert({
    name: 'Talk',
    goalType: 'guidance',
    durationMin: 30,
    active: true,
  })
  /** As the outbox is emptied each minute. */
  const pass = async () => {
    while ((await drainOutbox(app.ctx())) > 0);
  }
  /** Bookable half hours of each day that has some: "24 Nov" and their count. */
  const kept = async () =>
    (await app.db.select().from(mentorOpenings).orderBy(asc(mentorOpenings.mentorId), asc(mentorOpenings.utcDay))).map(
      ({ utcDay, mask }) => [dayOf(utcDay), bitsOf(mask)],
    )
  const waits = async (name: string) => {
    const person = await app.person(name)
    await app.db.insert(mentorWaitlist).values({ mentorId: noor.id, userId: person.id, createdAt: app.clock.now })
    return person
  }
  const told = async () => app.db.select().from(notifications).orderBy(asc(notifications.userId))
  const set = (change: Partial<typeof mentorProfiles.$inferInsert>) =>
    app.db.update(mentorProfiles).set(change).where(eq(mentorProfiles.userId, noor.id))
  const refresh = (ctx = app.ctx()) => refreshOpenings(ctx, { mentorId: noor.id }, 'key')
  return { app, noor, availability, mentors, typeId, pass, kept, waits, told, set, refresh }
}

const dayOf = (utcDay: number) => new Date(days(utcDay)).toISOString().slice(5, 10)
const bitsOf = (mask: number) => mask.toString(2).replaceAll('0', '').length

const tuesdays = { weekdays: [2], start: '09:00', end: '11:00' }

test('what a mentor sets decides in which half hours they are found, for the next fifteen days', async () => {
  const { availability, pass, kept } = await world()
  await availability.rules.add(tuesdays)
  await pass()
  expect(await kept()).toEqual([
    ['11-24', 4],
    ['12-01', 4],
  ])
  await availability.overrides.add({ kind: 'block', on: '2026-12-01', wholeDay: true })
  await availability.overrides.add({ kind: 'add', on: '2026-12-07', start: '22:00', end: '23:00' })
  await availability.overrides.add({ kind: 'add', on: '2026-12-08', start: '22:00', end: '23:00' })
  await pass()
  expect(await kept()).toEqual([
    ['11-24', 4],
    ['12-07', 2],
  ])
})

test('longer sessions begin in fewer half hours, and the shortest one counts', async () => {
  const { availability, mentors, typeId, pass, kept } = await world()
  await availability.rules.add(tuesdays)
  const hour = { name: 'Long', goalType: 'guidance', durationMin: 60, active: true } as const
  await mentors.sessionTypes.upsert(hour)
  await pass()
  expect(await kept()).toContainEqual(['11-24', 4])
  await mentors.sessionTypes.archive({ id: typeId })
  await pass()
  expect(await kept()).toContainEqual(['11-24', 3])
})

test.each<[string, (here: Awaited<ReturnType<typeof world>>) => unknown]>([
  ['takes no requests', ({ mentors }) => mentors.setAccepting({ accepting: false })],
  ['offers no session', ({ mentors, typeId }) => mentors.sessionTypes.archive({ id: typeId })],
  ['is a mentor no more', ({ set }) => set({ status: 'inactive', inactiveReason: 'Away' })],
  ['is suspended', ({ app, noor }) => app.db.update(users).set({ status: 'suspended' }).where(eq(users.id, noor.id))],
  ['is about to leave', ({ app, noor }) => app.db.update(users).set({ deletionDueAt: 1 }).where(eq(users.id, noor.id))],
  [
    'has no hours',
    async ({ availability }) => availability.rules.remove({ id: (await availability.get()).rules[0]?.id ?? '' }),
  ],
])('who %s is found as free in no half hour', async (_, happen) => {
  const here = await world()
  await here.availability.rules.add(tuesdays)
  await here.pass()
  expect(await here.kept()).toHaveLength(2)
  await happen(here)
  await here.pass()
  await here.refresh()
  expect(await here.kept()).toEqual([])
})

test('whoever computed from an older state writes nothing over a newer one', async () => {
  const { app, availability, pass, kept, refresh } = await world()
  await availability.rules.add(tuesdays)
  const meanwhile = async () => {
    await availability.rules.add({ weekdays: [3], start: '09:00', end: '10:00' })
    await pass()
  }
  await refresh({ ...app.ctx(), db: beforeWriting(app.db, meanwhile) })
  expect(await kept()).toContainEqual(['11-25', 2])
})

test('an older state takes nothing away either', async () => {
  const { app, mentors, availability, pass, kept, refresh } = await world()
  await availability.rules.add(tuesdays)
  await pass()
  await mentors.setAccepting({ accepting: false })
  const meanwhile = async () => {
    await mentors.setAccepting({ accepting: true })
    await pass()
  }
  await refresh({ ...app.ctx(), db: beforeWriting(app.db, meanwhile) })
  expect(await kept()).toHaveLength(2)
})

test('who waits is told once when a time opens, on the page and by mail, and waits no longer', async () => {
  const { app, noor, availability, pass, waits, told } = await world()
  const sam = await waits('sam')
  const lin = await waits('lin')
  await pass()
  expect(await told(), 'nothing has opened').toEqual([])
  await availability.rules.add(tuesdays)
  await pass()
  const notice = { kind: 'waitlist', title: 'noor has free times', path: '/mentors/noor' }
  expect(await told()).toMatchObject([
    { userId: sam.id, ...notice },
    { userId: lin.id, ...notice },
  ])
  // Both are told in one go, and either mail may leave first.
  expect(app.sent.map(({ to }) => to).toSorted()).toEqual(['lin@example.test', 'sam@example.test'])
  expect(app.sent.map(({ subject }) => subject)).toEqual(Array(2).fill('noor has free times'))
  expect(await app.db.$count(mentorWaitlist)).toBe(0)
  await availability.rules.add({ weekdays: [3], start: '09:00', end: '10:00' })
  await pass()
  expect(await told()).toHaveLength(2)
  expect(noor.username).toBe('noor')
})

test('who waits is told of a time behind the days that are kept, as soon as it can be booked', async () => {
  const { app, availability, pass, kept, waits, told, set } = await world()
  await waits('sam')
  await availability.overrides.add({ kind: 'add', on: '2027-03-01', start: '09:00', end: '10:00' })
  await pass()
  expect(await told(), 'behind the horizon of sixty days').toEqual([])
  await set({ horizonDays: 120 })
  await extendOpenings(app.ctx())
  await pass()
  expect(await told()).toHaveLength(1)
  await waits('lin')
  await availability.overrides.add({ kind: 'add', on: '2026-12-22', start: '09:00', end: '10:00' })
  await pass()
  expect(await told()).toHaveLength(2)
  expect(await kept()).toEqual([])
})

test('two that find the same opening at once tell of it once', async () => {
  const { app, availability, pass, waits, told, refresh } = await world()
  await waits('sam')
  await availability.rules.add(tuesdays)
  await Promise.all([refresh(), refresh(), extendOpenings(app.ctx())])
  await pass()
  expect(await told()).toHaveLength(1)
  expect(app.sent).toHaveLength(1)
})

test('whoever is told from a state that has changed meanwhile goes on waiting', async () => {
  const { app, availability, mentors, pass, waits, told, refresh } = await world()
  await waits('sam')
  await availability.rules.add(tuesdays)
  await refresh({ ...app.ctx(), db: beforeWriting(app.db, () => mentors.setAccepting({ accepting: false })) })
  await pass()
  expect(await told()).toEqual([])
  expect(await app.db.$count(mentorWaitlist)).toBe(1)
})

test('of a mentor who has gone or is blocked meanwhile, nobody is told', async () => {
  const { app, noor, availability, pass, waits, told, refresh, set } = await world()
  const sam = await waits('sam')
  await waits('lin')
  await app.db.insert(blocks).values({ blockerId: noor.id, blockedId: sam.id, createdAt: 1 })
  await availability.rules.add(tuesdays)
  await pass()
  expect(await told()).toMatchObject([{ path: '/mentors/noor' }])
  await waits('mia')
  await refresh()
  await set({ status: 'inactive', inactiveReason: 'Away' })
  await pass()
  expect(await told()).toHaveLength(1)
})

test('each hour the days that come into reach are added, those that are over forgotten, and who waits is told', async () => {
  const { app, availability, pass, kept, waits, told, set } = await world()
  await set({ horizonDays: 15 })
  await availability.overrides.add({ kind: 'add', on: '2026-11-24', start: '09:00', end: '10:00' })
  await pass()
  await availability.overrides.add({ kind: 'add', on: '2026-12-12', start: '09:00', end: '10:00' })
  await pass()
  expect(await kept()).toEqual([['11-24', 2]])
  app.clock.now += days(2)
  await waits('sam')
  await extendOpenings(app.ctx())
  expect(await kept()).toEqual([])
  expect(await app.db.$count(mentorWaitlist)).toBe(1)
  app.clock.now += days(3)
  await extendOpenings(app.ctx())
  await pass()
  expect(await kept()).toEqual([['12-12', 2]])
  expect(await told()).toHaveLength(1)
})

test('the hourly round goes through more mentors than fit into one portion, and mends what nobody told of', async () => {
  const { app, noor, availability, kept, set } = await world()
  await availability.rules.add(tuesdays)
  await extendOpenings(app.ctx())
  expect(await kept()).toHaveLength(2)
  for (let n = 0; n < 4; n++) await approvedMentor(app, `mentor-${n}`, { timezone: 'UTC' })
  const last = app.as(await approvedMentor(app, 'last', { timezone: 'UTC' }))
  await last.mentors.sessionTypes.upsert({ name: 'Talk', goalType: 'guidance', durationMin: 30, active: true })
  await last.availability.rules.add(tuesdays)
  await set({ status: 'inactive', inactiveReason: 'Away' })
  app.clock.now += hours(1)
  await extendOpenings(app.ctx(), 2)
  expect(await kept()).toHaveLength(2)
  expect(await app.db.$count(mentorOpenings, eq(mentorOpenings.mentorId, noor.id))).toBe(0)
})
