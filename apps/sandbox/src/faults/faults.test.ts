import { createClient } from '@libsql/client/http'
import { expect, test } from 'vitest'
import { letter, postJson, sandboxForTest } from '../sandbox-in-test.ts'

const mailCount = async (url: string) => (await fetch(`${url}/mail/messages.json`)).json().then((list) => list.length)

test('a service that is down does nothing and answers nothing, until it is healed', async () => {
  const { resend, url } = await sandboxForTest()
  await postJson(`${url}/faults`, { service: 'resend', kind: 'down' })
  for (const _ of [1, 2]) expect((await resend.emails.send(letter)).error?.statusCode).toBeNull()
  expect(await mailCount(url)).toBe(0)
  await fetch(`${url}/faults`, { method: 'DELETE' })
  expect((await resend.emails.send(letter)).error).toBeNull()
})

test('a lost answer has done its work: the key makes the second try harmless', async () => {
  const { resend, url } = await sandboxForTest()
  await postJson(`${url}/faults`, { service: 'resend', kind: 'lost_answer', times: 1 })
  expect((await resend.emails.send(letter, { idempotencyKey: 'k' })).error?.statusCode).toBeNull()
  expect((await resend.emails.send(letter, { idempotencyKey: 'k' })).error).toBeNull()
  expect(await mailCount(url)).toBe(1)
})

test('a fault strikes as often as it was told to', async () => {
  const { resend, url } = await sandboxForTest()
  await postJson(`${url}/faults`, { service: 'resend', kind: 'rate_limited', times: 2 })
  const errors = [await resend.emails.send(letter), await resend.emails.send(letter), await resend.emails.send(letter)]
  expect(errors.map(({ error }) => error?.statusCode)).toEqual([429, 429, undefined])
  expect(errors[0]?.error?.name).toBe('rate_limit_exceeded')
  expect(errors[0]?.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0' })
})

test('a rate limit lets so many a second through', async () => {
  const { resend, url } = await sandboxForTest()
  await postJson(`${url}/faults`, { service: 'resend', kind: 'rate_limited', perSecond: 2 })
  const sent = await Promise.all(Array.from({ length: 5 }, () => resend.emails.send(letter)))
  expect(sent.filter(({ error }) => error === null)).toHaveLength(2)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect((await resend.emails.send(letter)).error).toBeNull()
})

test('a slow service answers late', async () => {
  const { resend, url } = await sandboxForTest()
  await postJson(`${url}/faults`, { service: 'resend', kind: 'slow', ms: 300 })
  const began = performance.now()
  expect((await resend.emails.send(letter)).error).toBeNull()
  expect(performance.now() - began).toBeGreaterThan(290)
})

test('a fault of the database leaves the mail alone, and a lost answer has written', async () => {
  const { resend, url } = await sandboxForTest()
  const database = createClient({ url: `${url}/libsql` })
  await database.execute('CREATE TABLE notes (text TEXT)')
  await postJson(`${url}/faults`, { service: 'libsql', kind: 'lost_answer', times: 1 })
  await expect(database.execute("INSERT INTO notes VALUES ('once')")).rejects.toThrow('fetch failed')
  expect((await resend.emails.send(letter)).error).toBeNull()
  expect((await database.execute('SELECT text FROM notes')).rows).toHaveLength(1)
  await postJson(`${url}/faults`, { service: 'libsql', kind: 'down', times: 1 })
  await expect(database.execute("INSERT INTO notes VALUES ('twice')")).rejects.toThrow('fetch failed')
  expect((await database.execute('SELECT text FROM notes')).rows).toHaveLength(1)
})

test('what is planted can be seen, and nonsense is not planted', async () => {
  const { url } = await sandboxForTest()
  const nonsense = [{ service: 'stars', kind: 'down' }, { service: 'resend', kind: 'odd' }, { service: 'resend' }, []]
  for (const fault of nonsense) expect((await postJson(`${url}/faults`, fault)).status).toBe(400)
  await postJson(`${url}/faults`, { service: 'libsql', kind: 'slow', ms: 5 })
  expect(await (await fetch(`${url}/faults`)).json()).toEqual([
    { service: 'libsql', kind: 'slow', ms: 5, perSecond: 0 },
  ])
  expect(await (await fetch(url)).text()).toContain('Planted: libsql: slow.')
})
