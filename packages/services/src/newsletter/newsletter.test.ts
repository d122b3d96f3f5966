import { expect, test } from 'vitest'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { outbox } from '@mentorhub/db/schema/system'
import { days, hours } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { forgetOld } from '../jobs/forget-old.ts'
import { drainOutbox } from '../outbox/drain.ts'

const email = 'reader@example.test'

async function asked() {
  const app = await createTestApp()
  const { system } = app.as(null)
  await system.subscribe({ email })
  await drainOutbox(app.ctx())
  const token = tokenIn(app.sent[0]?.text)
  return { app, system, token }
}

const tokenIn = (text = '') => /\/newsletter\/([a-z2-7]{40})/.exec(text)?.[1] ?? ''

test('an address is subscribed only after its owner has said yes, and leaves with one click', async () => {
  const { app, system, token } = await asked()
  expect(app.sent).toMatchObject([{ to: email, subject: expect.stringContaining('Confirm') }])
  expect(app.sent[0]?.html).toContain(token)

  expect(await system.peekSubscription({ token })).toEqual({ state: 'open' })
  expect(await system.confirmSubscription({ token })).toEqual({ subscribed: true })
  expect(await system.peekSubscription({ token })).toEqual({ state: 'subscribed' })
  expect(await system.confirmSubscription({ token })).toEqual({ subscribed: true })

  await drainOutbox(app.ctx())
  const [, welcome] = app.sent
  expect(app.sent).toHaveLength(2)
  expect(welcome?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const leave = /\/unsubscribe\/([\w.]+)/.exec(welcome?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''

  expect(await system.unsubscribe({ token: leave })).toEqual({ unsubscribed: true })
  expect(await system.unsubscribe({ token: leave })).toEqual({ unsubscribed: true })
  expect(await app.db.select().from(newsletterSubscribers)).toMatchObject([{ email, status: 'unsubscribed' }])
  await expect(system.confirmSubscription({ token })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'token.invalid',
  })
})

test('A4: looking at a link changes nothing, however often', async () => {
  const { app, system, token } = await asked()
  await Promise.all(Array.from({ length: 10 }, () => system.peekSubscription({ token })))
  expect(await app.db.select().from(newsletterSubscribers)).toMatchObject([{ status: 'pending' }])
  expect(await system.confirmSubscription({ token })).toEqual({ subscribed: true })
})

test('A4: of a hundred that use one link at once, one is counted and all are calm', async () => {
  const { app, token } = await asked()
  const uses = Array.from({ length: 100 }, (_, i) => app.as(null, `192.0.2.${i}`).system.confirmSubscription({ token }))
  expect(new Set((await Promise.allSettled(uses)).map(({ status }) => status))).toEqual(new Set(['fulfilled']))
  expect(await app.db.select().from(outbox)).toHaveLength(2)
})

test('several links to one address used at once subscribe it once and welcome it once', async () => {
  const { app, system } = await asked()
  await system.subscribe({ email })
  await system.subscribe({ email })
  await drainOutbox(app.ctx())
  const tokens = app.sent.map(({ text }) => tokenIn(text))
  expect(new Set(tokens).size).toBe(3)
  await Promise.all(tokens.map((token) => system.confirmSubscription({ token })))
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(4)
})

test('a link that is altered, unknown or older than a day is refused', async () => {
  const { app, system, token } = await asked()
  const altered = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`
  await expect(system.confirmSubscription({ token: altered })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(system.unsubscribe({ token: `someone.${token}` })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  app.clock.now += hours(24) + 1
  expect(await system.peekSubscription({ token })).toEqual({ state: 'invalid' })
  await expect(system.confirmSubscription({ token })).rejects.toMatchObject({ message: 'token.invalid' })
})

test('A7: the answer is the same for an address that is subscribed, waiting or new, and only the right ones get a mail', async () => {
  const { app, system, token } = await asked()
  const again = await system.subscribe({ email: '  Reader@Example.TEST ' })
  await system.confirmSubscription({ token })
  expect(await system.subscribe({ email })).toEqual(again)
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject.includes('Confirm'))).toEqual([true, false])
})

test('nobody can fill a mailbox: three questions a day for one address, whoever asks', async () => {
  const app = await createTestApp()
  for (let i = 0; i < 6; i++) {
    await app.as(null, `192.0.2.${i}`).system.subscribe({ email })
    app.clock.now += 1000
  }
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(3)
})

test('one address of the network may ask five times an hour', async () => {
  const app = await createTestApp()
  const ask = (i: number) => app.as(null).system.subscribe({ email: `reader${i}@example.test` })
  for (let i = 0; i < 5; i++) await ask(i)
  await expect(ask(5)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', cause: { retryAfterSeconds: 3600 } })
  await new Promise((later) => setTimeout(later, 50))
  expect(await app.db.$count(newsletterSubscribers), 'nothing is written before the limit has answered').toBe(5)
  app.clock.now += hours(1)
  await expect(ask(6)).resolves.toEqual({ asked: true })
})

test('asked twice in the same moment, the address is there once', async () => {
  const app = await createTestApp()
  const results = await Promise.allSettled([1, 2].map(() => app.as(null).system.subscribe({ email })))
  expect(results.some((result) => result.status === 'fulfilled')).toBe(true)
  expect(await app.db.select().from(newsletterSubscribers)).toHaveLength(1)
})

test('nothing that is stored can be used to act: tokens are kept as hashes and derived anew for the mail', async () => {
  const { app, token } = await asked()
  const everything = JSON.stringify([
    await app.db.select().from(authTokens),
    await app.db.select().from(outbox),
    await app.db.select().from(newsletterSubscribers),
  ])
  expect(token).toMatch(/^[a-z2-7]{40}$/)
  expect(everything).not.toContain(token)
})

test('an address that nobody confirmed is forgotten after a week', async () => {
  const { app } = await asked()
  app.clock.now += days(7) + 1
  await forgetOld(app.ctx())
  expect(await app.db.select().from(newsletterSubscribers)).toEqual([])
})
