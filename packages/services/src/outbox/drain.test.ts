import { expect, test } from 'vitest'
import { outbox } from '@mentorhub/db/schema/system'
import { days, minutes } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from './drain.ts'

async function waiting(people: number) {
  const app = await createTestApp()
  for (let i = 0; i < people; i++) {
    await app.as(null, `198.51.100.${i % 250}`).system.subscribe({ email: `reader${i}@example.test` })
  }
  return app
}

test('what was committed goes out once, however often and however many drain at once', async () => {
  const app = await waiting(30)
  const drained = await Promise.all([drainOutbox(app.ctx()), drainOutbox(app.ctx()), drainOutbox(app.ctx())])
  expect(drained.reduce((sum, n) => sum + n, 0)).toBe(30)
  expect(await drainOutbox(app.ctx())).toBe(0)
  expect(new Set(app.sent.map(({ to }) => to)).size).toBe(30)
  expect(app.mailer.tries).toBe(30)
})

test('J1: a run that died after sending sends again with the same key, so the provider makes no second mail', async () => {
  const app = await waiting(1)
  await drainOutbox(app.ctx())
  await app.db.update(outbox).set({ doneAt: null, dueAt: app.clock.now })
  await drainOutbox(app.ctx())
  expect(app.mailer.tries).toBe(2)
  expect(app.sent).toHaveLength(1)
})

test('a failure comes due again later, each time after twice the wait, and is dead after eight tries', async () => {
  const app = await waiting(1)
  app.mailer.failure = new Error('refused: bad address')
  const waits: number[] = []
  for (let tries = 1; tries <= 8; tries++) {
    expect(await drainOutbox(app.ctx())).toBe(0)
    const [item] = await app.db.select().from(outbox)
    expect(item).toMatchObject({ attempts: tries, doneAt: null })
    waits.push(((item?.dueAt ?? 0) - app.clock.now) / minutes(1))
    expect(await drainOutbox(app.ctx())).toBe(0)
    app.clock.now = item?.dueAt ?? 0
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128])
  expect(app.mailer.tries).toBe(8)
  expect(await app.db.select().from(outbox)).toMatchObject([
    { deadAt: expect.any(Number), error: 'refused: bad address' },
  ])

  app.mailer.failure = undefined
  expect(await drainOutbox(app.ctx())).toBe(0)
})

test('a run that was cut off in its last try is not tried a ninth time', async () => {
  const app = await waiting(1)
  await app.db.update(outbox).set({ attempts: 8 })
  expect(await drainOutbox(app.ctx())).toBe(0)
  expect(app.mailer.tries).toBe(0)
  expect(await app.db.select().from(outbox)).toMatchObject([{ deadAt: expect.any(Number) }])
})

test('J4: a provider that is down for hours costs no try, and all goes out within a minute of its return', async () => {
  const app = await waiting(25)
  app.mailer.failure = new ProviderDown('no answer')
  for (let i = 0; i < 300; i++) {
    await drainOutbox(app.ctx())
    app.clock.now += minutes(1)
  }
  app.mailer.failure = undefined
  expect(await drainOutbox(app.ctx())).toBe(25)
  expect(app.sent).toHaveLength(25)
})

test('a provider that stays down for more than a day leaves the mail with the dead, for somebody to look at', async () => {
  const app = await waiting(1)
  app.mailer.failure = new ProviderDown('no answer')
  app.clock.now += days(1)
  await drainOutbox(app.ctx())
  expect(await app.db.select().from(outbox)).toMatchObject([{ deadAt: expect.any(Number), error: 'no answer' }])
})

test('J5: one that always fails stands in nobody’s way', async () => {
  const app = await waiting(60)
  app.mailer.refuses = 'reader7@example.test'
  expect(await drainOutbox(app.ctx())).toBe(59)
  expect(app.log).toMatchObject([{ event: 'outbox.failed' }])
})
