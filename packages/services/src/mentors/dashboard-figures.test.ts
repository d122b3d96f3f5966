import { expect, test } from 'vitest'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { hours, minutes } from '@mentorhub/domain/duration'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { rebuildStats } from './rebuild-stats.ts'

async function withMentor() {
  const app = await createTestApp()
  const [noor, sam] = [await approvedMentor(app, 'noor'), await app.person('sam')]
  const two = { mentor: noor, mentee: sam }
  const figures = async () => (await app.as(noor).mentors.dashboard()).figures
  const at = (from: number, length = 30) => ({
    startsAt: app.clock.now + from,
    endsAt: app.clock.now + from + minutes(length),
  })
  return { app, noor, two, figures, at }
}

test('MDSH-01: conducted is what the mentor was there for: completed, just over, or without the mentee', async () => {
  const { app, two, figures, at } = await withMentor()
  await booked(app, two, { status: 'completed', ...at(-hours(90)) })
  await booked(app, two, { status: 'confirmed', ...at(-hours(2)) })
  await booked(app, two, { status: 'no_show', absent: 'mentee', ...at(-hours(80)) })
  // Not those: the mentor was away, it is still to come or going on, it was called off, it was among peers.
  await booked(app, two, { status: 'no_show', absent: 'mentor', ...at(-hours(70)) })
  await booked(app, two, { status: 'no_show', absent: 'both', ...at(-hours(60)) })
  await booked(app, two, { status: 'confirmed', ...at(-minutes(15)) })
  await booked(app, two, { status: 'cancelled', confirmedAt: 1, ...at(-hours(50)) })
  await booked(app, two, { status: 'completed', kind: 'peer', ...at(-hours(40)) })
  await rebuildStats(app)
  expect(await figures()).toMatchObject({ conducted: 3, completed: 1, menteesHelped: 1 })
  app.clock.now += hours(1)
  expect((await figures()).conducted).toBe(4)
})

test('MDSH-04: completion is of those confirmed and then over or called off; the length is of the completed ones', async () => {
  const { app, two, figures, at } = await withMentor()
  await booked(app, two, { status: 'completed', ...at(-hours(90), 60) })
  await booked(app, two, { status: 'completed', ...at(-hours(80), 30) })
  await booked(app, two, { status: 'no_show', absent: 'mentee', ...at(-hours(70), 15) })
  await booked(app, two, { status: 'cancelled', confirmedAt: 1, ...at(hours(60), 15) })
  // Never agreed, or not over yet.
  await booked(app, two, { status: 'cancelled', ...at(hours(50)) })
  await booked(app, two, { status: 'declined', ...at(hours(40)) })
  await booked(app, two, { status: 'confirmed', ...at(hours(30)) })
  await rebuildStats(app)
  expect(await figures()).toMatchObject({ completionRate: 0.5, averageMinutes: 45 })
})

test('the response rate is the mentor’s own at once, and everybody’s from three requests on', async () => {
  const { app, two, figures, at } = await withMentor()
  const seen = async () => (await app.as(null).mentors.get({ username: 'noor' })).responseRate
  const answered = (from: number) =>
    booked(app, two, { status: 'declined', answeredAt: app.clock.now + hours(1), ...at(from) })
  expect([(await figures()).responseRate, await seen()]).toEqual([null, null])
  await answered(hours(50))
  await answered(hours(60))
  await rebuildStats(app)
  expect([(await figures()).responseRate, await seen()]).toEqual([1, null])
  await booked(app, two, { status: 'expired', answerDueAt: app.clock.now + hours(48), ...at(hours(70)) })
  await rebuildStats(app)
  expect([(await figures()).responseRate, await seen()]).toEqual([2 / 3, 2 / 3])
  expect((await app.as(null).mentors.search({})).mentors).toMatchObject([{ username: 'noor', responseRate: 2 / 3 }])
})

test('who was paused after missed answers is told so, until they accept requests again', async () => {
  const { app, noor } = await withMentor()
  await app.db.update(mentorProfiles).set({ accepting: false, pausedAt: app.clock.now })
  const { mentors } = app.as(noor)
  expect(await mentors.dashboard()).toMatchObject({ pausedAt: app.clock.now, accepting: false })
  await mentors.setAccepting({ accepting: true })
  expect(await mentors.dashboard()).toMatchObject({ pausedAt: null, accepting: true })
})
