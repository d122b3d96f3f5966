import { expect, test } from 'vitest'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { challenges, twoFactors } from '@mentorhub/db/schema/factors'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { googleLinks, linkGoogleTo, throughGoogle } from '@mentorhub/testing/through-google'
import { drainOutbox } from '../outbox/drain.ts'

const password = 'correct horse battery'
const passwordHash = `$fake$2$${password}`
const samAtGoogle = { sub: '2002', email: 'sam@example.test', emailVerified: true, name: 'Sam Okafor' }

const me = async (app: TestApp) => app.as(await app.newest()).auth.me()

async function expectNothingDone(app: TestApp) {
  expect(await googleLinks(app)).toEqual([])
  expect(app.jar.held('__Host-session')).toBeUndefined()
}
test('A1: an account that is confirmed asks its password once, and from then on Google opens it', async () => {
  const app = await createTestApp()
  const { id } = await app.person('sam', { passwordHash })
  expect(await app.as(null).auth.google.peek()).toBeNull()
  expect(await throughGoogle(app, samAtGoogle, { next: '/bookings' })).toEqual({ next: 'password', path: '/bookings' })
  await expectNothingDone(app)
  expect(await app.as(null).auth.google.peek()).toEqual({ email: samAtGoogle.email })

  await expect(app.as(null).auth.google.link({ password: 'not the right one' })).rejects.toThrow('auth.wrong_password')
  await expectNothingDone(app)
  expect(await app.as(null).auth.google.link({ password })).toEqual({ next: 'home', path: '/bookings' })
  expect(await googleLinks(app)).toEqual([{ sub: samAtGoogle.sub, userId: id }])
  expect(await me(app)).toMatchObject({ username: 'sam' })
  await expect(app.as(null).auth.google.link({ password })).rejects.toThrow('google.begin_again')
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: samAtGoogle.email, subject: expect.stringContaining('was connected') }])
  expect(await throughGoogle(app, samAtGoogle)).toEqual({ next: 'home', path: '' })
})

test('A6: the password of a linking is guessed as seldom as one of a sign-in, and they count together', async () => {
  const app = await createTestApp()
  await app.person('sam', { passwordHash })
  await throughGoogle(app, samAtGoogle)
  for (let count = 0; count < 5; count += 1) {
    const given = { password: `wrong ${count}` }
    await expect(app.as(null, `192.0.2.${count}`).auth.google.link(given)).rejects.toThrow('auth.wrong_password')
    const signIn = app.as(null, `192.0.2.${count}`).auth.signIn({ ...given, email: samAtGoogle.email })
    await expect(signIn).rejects.toThrow('auth.wrong_credentials')
  }
  await expect(app.as(null, '192.0.2.99').auth.google.link({ password })).rejects.toThrow('limit.reached')
  await expectNothingDone(app)
})

test('A1: the password must come within ten minutes', async () => {
  const app = await createTestApp()
  await app.person('sam', { passwordHash })
  await throughGoogle(app, samAtGoogle)
  app.clock.now += minutes(10)
  expect(await app.as(null).auth.google.peek()).toBeNull()
  await expect(app.as(null).auth.google.link({ password })).rejects.toThrow('google.begin_again')
})

test('A1: an account that another Google account opens, or a Google account that opens another, is not linked', async () => {
  const app = await createTestApp()
  const { id } = await app.person('sam', { passwordHash })
  await throughGoogle(app, samAtGoogle)
  await linkGoogleTo(app, id, { ...samAtGoogle, sub: 'another' })
  await expect(app.as(null).auth.google.link({ password })).rejects.toThrow('google.already_connected')
  await app.db.delete(oauthAccounts)
  await linkGoogleTo(app, (await app.person('lin')).id, samAtGoogle)
  await expect(app.as(null).auth.google.link({ password })).rejects.toThrow('google.linked_elsewhere')
  expect(app.jar.held('__Host-session')).toBeUndefined()
})

test('A1: a confirmed account without a password is told to set one first', async () => {
  const app = await createTestApp()
  await app.person('sam')
  const refused = { code: 'CONFLICT', message: 'google.password_first' }
  await expect(throughGoogle(app, samAtGoogle)).rejects.toMatchObject(refused)
  await expectNothingDone(app)
})

test('A3: Google is a first proof only: the second is still asked', async () => {
  const app = await createTestApp()
  const { id } = await app.person('sam', { passwordHash })
  const now = app.clock.now
  await app.db.insert(twoFactors).values({ userId: id, method: 'email', createdAt: now, enabledAt: now })
  await throughGoogle(app, samAtGoogle)
  expect(await app.as(null).auth.google.link({ password })).toEqual({ next: 'two_factor', path: '' })
  expect(await me(app)).toBeNull()
  const again = throughGoogle(app, samAtGoogle, { next: '/bookings' })
  expect(await again).toEqual({ next: 'two_factor', path: '/bookings' })
  expect(await me(app)).toBeNull()
  expect(await app.db.select().from(challenges)).toHaveLength(2)
})
