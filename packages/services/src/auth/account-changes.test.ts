import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { drainOutbox } from '../outbox/drain.ts'
import { signIn } from './sign-in.ts'

type Somebody = Awaited<ReturnType<typeof provenPerson>>

async function samAndLin() {
  const app = await createTestApp()
  return { app, sam: await provenPerson(app, 'sam'), lin: await provenPerson(app, 'lin') }
}

const mailsTo = (app: TestApp, address: string) =>
  app.sent.filter(({ to }) => to === address).map(({ subject }) => subject)

async function resets(app: TestApp, _sam: Somebody) {
  await app.as(null).auth.requestPasswordReset({ email: 'sam@example.test' })
  await drainOutbox(app.ctx())
  await app.as(null).auth.resetPassword({ token: app.linkIn('reset'), password: 'a wholly new secret' })
}

async function moves(app: TestApp, sam: Somebody) {
  await app.as(sam).auth.requestEmailChange({ email: 'moved@example.test' })
  await drainOutbox(app.ctx())
  await app.as(sam).auth.confirmEmailChange({ token: app.linkIn('email') })
}

async function confirmsAddress(app: TestApp, sam: Somebody) {
  await app.db.update(users).set({ emailVerifiedAt: null }).where(eq(users.id, sam.id))
  await app.as(sam).auth.resendVerification({})
  await drainOutbox(app.ctx())
  await app.as(sam).auth.verifyEmail({ token: app.linkIn('verify') })
}

async function losesRole(app: TestApp, sam: Somebody) {
  await app.db.update(users).set({ staffRole: 'moderator' }).where(eq(users.id, sam.id))
  const root = await provenPerson(app, 'root', { staffRole: 'superadmin' })
  await app.as(root).admin.roles.set({ username: 'sam', role: 'member' })
}

async function turnsCodesOn(app: TestApp, sam: Somebody) {
  await app.as(sam).auth.twoFactor.enable({ method: 'email' })
  await drainOutbox(app.ctx())
  const code = /^\d{8}/.exec(app.sent.at(-1)?.subject ?? '')?.[0] ?? ''
  await app.as(sam).auth.twoFactor.confirm({ method: 'email', code })
}

describe.each([
  ['confirming the address', confirmsAddress],
  [
    'changing the password',
    (app: TestApp, sam: Somebody) => app.as(sam).auth.changePassword({ password: 'a new secret' }),
  ],
  ['resetting the password', resets],
  ['changing the address', moves],
  ['a change of role', losesRole],
  ['turning codes on', turnsCodesOn],
])('A3: %s', (_, change) => {
  test('ends the cookie of before and every other one of the account, and nobody else’s', async () => {
    const { app, sam, lin } = await samAndLin()
    const other = { ...sam, cookie: 'another', session: 'hash of another' }
    const [row] = await app.db.select().from(sessions).where(eq(sessions.id, sam.session))
    if (row) await app.db.insert(sessions).values({ ...row, id: other.session })
    expect(await app.as(other).auth.me()).toMatchObject({ username: 'sam' })
    await change(app, sam)
    for (const old of [sam, other]) {
      expect(await app.as(old).auth.me()).toBeNull()
      await expect(app.as(old).auth.sessions.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    }
    expect(await app.as(lin).auth.me()).toMatchObject({ username: 'lin' })
    expect(await app.as(null).auth.signIn({ email: 'lin@example.test', password: testPassword })).toEqual({
      next: 'home',
    })
  })
})

test('signing out everywhere, or elsewhere, is about one’s own sessions only', async () => {
  const { app, sam, lin } = await samAndLin()
  await app.as(sam).auth.sessions.revoke({ session: 'others' })
  expect(await app.as(sam).auth.me()).not.toBeNull()
  await app.as(sam).auth.sessions.revoke({ session: 'all' })
  expect(await app.as(sam).auth.me()).toBeNull()
  expect(await app.as(lin).auth.me()).not.toBeNull()
})

test('a changed password is told by mail, with the device and a way to answer', async () => {
  const { app, sam } = await samAndLin()
  await app.as(sam).auth.changePassword({ password: 'a new secret' })
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', subject: expect.stringContaining('password') }])
  expect(app.sent[0]?.text).toContain('Chrome on Linux')
  expect(app.sent[0]?.text).toContain('https://mentorhub.test/forgot')
})

test('a change of address is asked at the new one and told at the old one', async () => {
  const { app, sam, lin } = await samAndLin()
  await app.as(sam).auth.requestEmailChange({ email: 'moved@example.test' })
  await drainOutbox(app.ctx())
  expect(mailsTo(app, 'moved@example.test')).toEqual([expect.stringContaining('Confirm your new')])
  expect(await app.as(sam).auth.me()).toMatchObject({ email: 'sam@example.test' })
  expect(await app.as(sam).auth.newEmail()).toEqual({ email: 'moved@example.test', until: app.clock.now + days(1) })
  expect(await app.as(lin).auth.newEmail()).toBeNull()
  await app.as(sam).auth.confirmEmailChange({ token: app.linkIn('email') })
  await drainOutbox(app.ctx())
  expect(mailsTo(app, 'sam@example.test')).toEqual([expect.stringContaining('was changed')])
  expect(app.sent.at(-1)?.text).not.toContain('moved@example.test')
  const moved = await app.newest()
  expect(await app.as(moved).auth.newEmail()).toBeNull()
  await app.as(moved).auth.confirmPassword({ password: testPassword })
  await app.as(moved).auth.requestEmailChange({ email: 'again@example.test' })
  app.clock.now += days(1)
  expect(await app.as(moved).auth.newEmail()).toBeNull()
})

test('A7: a new address that somebody else has is answered the same, and its owner is told', async () => {
  const { app, sam } = await samAndLin()
  const ask = (email: string) => app.as(sam).auth.requestEmailChange({ email })
  expect(await ask('lin@example.test')).toEqual(await ask('nobody@example.test'))
  await drainOutbox(app.ctx())
  expect(mailsTo(app, 'lin@example.test')).toEqual(['You already have a MentorHub account'])
})

test('an address that was never confirmed is corrected by confirming, so that no stranger gets a way back', async () => {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam', { emailVerifiedAt: null })
  await expect(app.as(sam).auth.requestEmailChange({ email: 'right@example.test' })).rejects.toThrow(
    'auth.verify_email_first',
  )
  await app.as(sam).auth.resendVerification({ email: 'right@example.test' })
  await drainOutbox(app.ctx())
  await app.as(sam).auth.verifyEmail({ token: app.linkIn('verify') })
  await drainOutbox(app.ctx())
  expect(mailsTo(app, 'sam@example.test')).toEqual([])
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ email: 'right@example.test', emailVerified: true })
})

test('the first sign-in from another device is told, for confirming the address was a sign-in, too', async () => {
  const { app, sam } = await samAndLin()
  await confirmsAddress(app, sam)
  const news = async (userAgent: string) => {
    app.clock.now += 1
    await signIn({ ...app.ctx(), userAgent }, { email: 'sam@example.test', password: testPassword })
    await drainOutbox(app.ctx())
    return app.sent.filter(({ subject }) => subject.includes('sign-in')).length
  }
  expect(await news('Mozilla/5.0 (Windows NT 10.0) Firefox/145.0')).toBe(1)
  expect(app.sent.map(({ text }) => text).join()).toContain('Firefox on Windows')
  expect(await news('Mozilla/5.0 (Windows NT 10.0) Firefox/146.0')).toBe(1)
  expect(await news(app.ctx().userAgent)).toBe(1)
})

test('somebody who came by Google sets a first password', async () => {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  await app.db.update(users).set({ passwordHash: null })
  expect(await app.as(sam).auth.me()).toMatchObject({ hasPassword: false })
  await app.as(sam).auth.changePassword({ password: 'a first secret' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ hasPassword: true })
  expect(await app.as(null).auth.signIn({ email: 'sam@example.test', password: 'a first secret' })).toBeTruthy()
})
