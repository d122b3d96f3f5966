import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { consents, oauthAccounts, sessions } from '@mentorhub/db/schema/auth'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { googleLinks, linkGoogleTo, throughGoogle, toGoogle } from '@mentorhub/testing/through-google'
import { drainOutbox } from '../outbox/drain.ts'

const password = 'correct horse battery'
const passwordHash = `$fake$2$${password}`
const mona = { sub: '1001', email: 'Mona@Example.test', emailVerified: true, name: 'Mona Adeyemi' }
const samAtGoogle = { ...mona, sub: '2002', email: 'sam@example.test', name: 'Sam Okafor' }

const accounts = (app: TestApp) => app.db.select().from(users)
const me = async (app: TestApp) => app.as(await app.newest()).auth.me()

async function expectNothingDone(app: TestApp) {
  expect(await googleLinks(app)).toEqual([])
  expect(app.jar.held('__Host-session')).toBeUndefined()
}
test('AUTH-04, A1: somebody new gets an account that is confirmed, and is in', async () => {
  const app = await createTestApp()
  const back = await toGoogle(app, mona)
  app.requests.count = 0
  const { google } = app.as(null).auth
  expect(await google.finish({ ...back, timezone: 'Africa/Lagos' })).toEqual({ next: 'welcome', path: '' })
  expect(app.requests.count).toBe(2)
  expect(await accounts(app)).toMatchObject([
    {
      name: 'Mona Adeyemi',
      username: 'mona-adeyemi',
      email: 'mona@example.test',
      emailVerifiedAt: app.clock.now,
      passwordHash: null,
      timezone: 'Africa/Lagos',
    },
  ])
  expect(await app.db.select({ intent: profiles.intent }).from(profiles)).toEqual([{ intent: 'mentee' }])
  expect(await app.db.select({ kind: consents.kind }).from(consents)).toEqual([{ kind: 'terms' }])
  expect((await app.db.select().from(auditLog)).map(({ action }) => action)).toContain('auth.google_joined')
  expect(await me(app)).toMatchObject({ email: 'mona@example.test', hasPassword: false, emailVerified: true })
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject)).not.toContainEqual(expect.stringContaining('Confirm'))
})

test('AUTH-05, A1: the key at Google opens its account, whatever addresses have become', async () => {
  const app = await createTestApp()
  await throughGoogle(app, mona)
  await app.db.update(users).set({ email: 'moved@example.test' })
  await app.person('somebody', { email: 'mona@example.test', passwordHash })
  const again = throughGoogle(app, { ...mona, emailVerified: false }, { next: '/bookings' })
  expect(await again).toEqual({ next: 'home', path: '/bookings' })
  expect(await me(app)).toMatchObject({ username: 'mona-adeyemi' })
  expect(await googleLinks(app)).toHaveLength(1)
})

test('a name that somebody has takes a suffix', async () => {
  const app = await createTestApp()
  await app.person('mona-adeyemi')
  await throughGoogle(app, mona)
  expect((await me(app))?.username).toMatch(/^mona-adeyemi-[a-z0-9]{6}$/)
})

test('A1: the owner of an address takes over what nobody confirmed, and nothing of before opens it', async () => {
  const app = await createTestApp()
  const squatter = await app.person('sam', { passwordHash, emailVerifiedAt: null, deletionDueAt: 1 })
  const at = app.clock.now
  await app.db.insert(twoFactors).values({ userId: squatter.id, method: 'email', createdAt: at, enabledAt: at })
  await app.db.insert(recoveryCodes).values({ hash: 'hash', userId: squatter.id, createdAt: at })
  await linkGoogleTo(app, squatter.id, { ...mona, sub: 'squatter' })
  await app.as(squatter).auth.resendVerification({})

  expect(await throughGoogle(app, samAtGoogle)).toEqual({ next: 'home', path: '' })
  const taken = { id: squatter.id, passwordHash: null, emailVerifiedAt: at, deletionDueAt: null }
  expect(await accounts(app)).toMatchObject([taken])
  expect(await googleLinks(app)).toEqual([{ sub: samAtGoogle.sub, userId: squatter.id }])
  expect(await app.as(squatter).auth.me()).toBeNull()
  expect(await me(app)).toMatchObject({ username: 'sam', emailVerified: true })
  expect([await app.db.select().from(twoFactors), await app.db.select().from(recoveryCodes)]).toEqual([[], []])
  await drainOutbox(app.ctx())
  expect(app.linkIn('verify')).toBe('')
  await expect(app.as(null).auth.signIn({ email: samAtGoogle.email, password })).rejects.toThrow('wrong_credentials')
})

test('A1: an address that Google has not confirmed opens and makes nothing', async () => {
  const app = await createTestApp()
  const refused = { code: 'CONFLICT', message: 'google.email_unverified' }
  await app.person('sam', { passwordHash })
  await app.person('uma', { passwordHash, emailVerifiedAt: null })
  for (const email of ['mona@example.test', 'sam@example.test', 'uma@example.test'])
    await expect(throughGoogle(app, { ...mona, email, emailVerified: false })).rejects.toMatchObject(refused)
  await expectNothingDone(app)
  expect(await accounts(app)).toMatchObject([{ passwordHash }, { passwordHash, emailVerifiedAt: null }])
})

test.each(['suspended', 'deactivated'] as const)('an account that is %s stays closed', async (status) => {
  const app = await createTestApp()
  await throughGoogle(app, mona)
  await app.db.delete(sessions)
  await app.db.update(users).set({ status })
  const refused = { code: 'FORBIDDEN', message: `auth.account_${status}` }
  await expect(throughGoogle(app, mona)).rejects.toMatchObject(refused)
  await app.db.delete(oauthAccounts)
  await app.db.update(users).set({ emailVerifiedAt: null })
  await expect(throughGoogle(app, mona)).rejects.toMatchObject(refused)
  expect(await app.db.select().from(sessions)).toEqual([])
})
