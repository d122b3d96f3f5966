import { expect, test } from 'vitest'
import { outbox } from '@mentorhub/db/schema/system'
import { minutes } from '@mentorhub/domain/duration'
import { runDueJobs } from '@mentorhub/services/jobs/run-due-jobs'
import { createTestApp } from '@mentorhub/testing/create-test-app'

test('O5: readiness tells how long ago the last tick was, and turns red when nobody drains the queue', async () => {
  const app = await createTestApp()
  const { system } = app.as(null)
  expect(await system.health()).toEqual({ ready: true, overdueSeconds: 0, lastTickSecondsAgo: null })
  await runDueJobs(app.ctx())
  app.clock.now += minutes(1)
  expect(await system.health()).toMatchObject({ ready: true, lastTickSecondsAgo: 60 })

  await system.subscribe({ email: 'reader@example.test' })
  app.clock.now += minutes(6)
  expect(await system.health()).toMatchObject({ ready: false, overdueSeconds: 360 })
  await runDueJobs(app.ctx())
  expect(await system.health()).toMatchObject({ ready: true })
})

test('a mail that waits for its next try does not make the house unready', async () => {
  const app = await createTestApp()
  await app.db.insert(outbox).values({
    id: 'a',
    topic: 'newsletter.subscribed',
    payload: { subscriberId: 'b' },
    createdAt: app.clock.now - minutes(90),
    dueAt: app.clock.now + minutes(30),
    attempts: 6,
  })
  expect(await app.as(null).system.health()).toMatchObject({ ready: true })
})

test('the sixty-first call of one minute is refused before anything is read', async () => {
  const app = await createTestApp()
  const { system } = app.as(null)
  for (let i = 0; i < 60; i++) await system.health()
  app.requests.count = 0
  await expect(system.health()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'limit.reached' })
  expect(app.requests.count).toBe(0)
})
