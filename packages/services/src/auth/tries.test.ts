import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { drainOutbox } from '../outbox/drain.ts'

const email = 'sam@example.test'
const wrong = { email, password: 'not the right one' }
const right = { email, password: testPassword }

const refusalsOf = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).filter(({ status }) => status === 'rejected').length

test('whoever is refused at the door uses up nobody’s tries', async () => {
  const app = await createTestApp()
  await provenPerson(app, 'sam')
  const stranger = app.as(null, '192.0.2.66')
  for (let i = 0; i < 10; i++)
    await stranger.auth.signIn({ ...wrong, email: `other-${i}@example.test` }).catch(() => null)
  expect(await refusalsOf(Array.from({ length: 30 }, () => stranger.auth.signIn(wrong)))).toBe(30)
  expect(await app.as(null).auth.signIn(right)).toEqual({ next: 'home' })
})

test('strangers who guess keep nobody out of a browser in which the account was open before', async () => {
  const app = await createTestApp()
  await provenPerson(app, 'sam')
  await app.as(null).auth.signIn(right)
  const known = app.jar.held('__Host-known') ?? ''
  app.jar.clear('__Host-known')
  const guesses = Array.from({ length: 20 }, (_, i) => app.as(null, `198.51.100.${i}`).auth.signIn(wrong))
  expect(await refusalsOf(guesses)).toBe(20)
  await expect(app.as(null).auth.signIn(right)).rejects.toThrow('limit.reached')
  app.jar.set('__Host-known', known, 60)
  expect(await app.as(null).auth.signIn(right)).toEqual({ next: 'home' })
})

test('a known browser has ten tries of its own, and is known for one account', async () => {
  const app = await createTestApp()
  await provenPerson(app, 'sam')
  await provenPerson(app, 'lin')
  await app.as(null).auth.signIn(right)
  const tries = Array.from({ length: 15 }, (_, i) => app.as(null, `198.51.100.${i}`).auth.signIn(wrong))
  expect(await refusalsOf(tries)).toBe(15)
  await expect(app.as(null, '198.51.100.99').auth.signIn(right)).rejects.toThrow('limit.reached')
})

test('the newest sign-up stands even when somebody has used up the mails of the day', async () => {
  const app = await createTestApp()
  const signUp = (username: string, address: string, password: string) =>
    app.as(null, address).auth.signUp({ name: 'Sam', username, email, password })
  for (let i = 0; i < 5; i++) await signUp(`evil-${i}`, '192.0.2.66', 'secret of a stranger')
  await drainOutbox(app.ctx())
  const planted = app.linkIn('verify')
  expect(await signUp('sam', '192.0.2.7', 'the secret of Sam')).toEqual({ asked: true })
  await expect(app.as(null).auth.verifyEmail({ token: planted })).rejects.toThrow('token.invalid')
  expect(await app.as(null).auth.signIn({ email, password: 'the secret of Sam' })).toEqual({ next: 'home' })
})

test('nobody’s mailbox is filled by many accounts that ask about its address', async () => {
  const app = await createTestApp()
  for (let i = 0; i < 8; i++) {
    const one = await provenPerson(app, `member-${i}`)
    await app
      .as(one, `192.0.2.${i}`)
      .auth.requestEmailChange({ email: 'victim@example.test' })
      .catch(() => null)
  }
  await drainOutbox(app.ctx())
  expect(app.sent.filter(({ to }) => to === 'victim@example.test')).toHaveLength(5)
})
