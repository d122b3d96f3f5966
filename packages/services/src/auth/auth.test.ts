import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authTokens, sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'

const password = 'correct horse battery'
const sam = { name: 'Sam Okafor', username: 'sam', email: 'sam@example.test', password, intent: 'mentee' as const }

async function signedUp(app: TestApp) {
  await app.as(null).auth.signUp(sam)
  await drainOutbox(app.ctx())
  return { token: app.linkIn('verify') }
}

async function member() {
  const app = await createTestApp()
  const { token } = await signedUp(app)
  await app.as(null).auth.verifyEmail({ token })
  await drainOutbox(app.ctx())
  return { app, me: await app.newest() }
}

test('AUTH-01, AUTH-10: somebody signs up, confirms by mail, and is in', async () => {
  const app = await createTestApp()
  const { token } = await signedUp(app)
  expect(app.sent).toMatchObject([{ to: sam.email, subject: expect.stringContaining('Confirm') }])
  expect(app.jar.held('__Host-session')).toBeUndefined()
  expect(await app.as(null).auth.peekLink({ purpose: 'verify_email', token })).toMatchObject({ state: 'open' })
  await app.as(null).auth.verifyEmail({ token })
  const me = await app.newest()
  expect(await app.as(me).auth.me()).toMatchObject({ username: 'sam', emailVerified: true })
  expect(await app.as(null).auth.peekLink({ purpose: 'verify_email', token })).toMatchObject({ state: 'used' })
})

test('AUTH-06, AUTH-08: somebody signs in with the password, and out again', async () => {
  const { app } = await member()
  expect(await app.as(null).auth.signIn({ email: sam.email, password })).toEqual({ next: 'home' })
  const me = await app.newest()
  expect(await app.as(me).auth.me()).toMatchObject({ username: 'sam' })
  await app.as(me).auth.signOut()
  expect(await app.as(me).auth.me()).toBeNull()
  expect(app.jar.held('__Host-session')).toBeUndefined()
})

test('AUTH-12: what is stored opens nothing', async () => {
  const { app, me } = await member()
  const rows = JSON.stringify([
    await app.db.select().from(sessions),
    await app.db.select().from(authTokens),
    await app.db.select({ hash: users.passwordHash }).from(users),
  ])
  expect(rows).not.toContain(me.cookie)
  expect(rows).not.toContain(app.linkIn('verify'))
})

test('A7: a known and an unknown address are answered alike at sign-up, sign-in and reset', async () => {
  const { app } = await member()
  const known = { ...sam, username: 'somebody-else' }
  const unknown = { ...known, email: 'nobody@example.test', username: 'yet-another' }
  expect(await app.as(null).auth.signUp(known)).toEqual(await app.as(null).auth.signUp(unknown))
  const refused = async (email: string) =>
    app
      .as(null)
      .auth.signIn({ email, password: 'wrong password here' })
      .catch((error: unknown) => error)
  expect(await refused(sam.email)).toMatchObject({ code: 'UNAUTHORIZED', message: 'auth.wrong_credentials' })
  expect(await refused('stranger@example.test')).toMatchObject({ message: 'auth.wrong_credentials' })
  expect(await app.as(null).auth.requestPasswordReset({ email: 'stranger@example.test' })).toEqual(
    await app.as(null).auth.requestPasswordReset({ email: sam.email }),
  )
  await drainOutbox(app.ctx())
  expect(app.sent.filter(({ to }) => to === 'stranger@example.test')).toEqual([])
})

test('an account that nobody confirmed gives way to the next sign-up with its address', async () => {
  const app = await createTestApp()
  await signedUp(app)
  await app.as(null).auth.signUp({ ...sam, username: 'sam-two', password: 'another long secret' })
  expect(await app.db.select({ username: users.username }).from(users)).toEqual([{ username: 'sam-two' }])
  await expect(app.as(null).auth.signIn({ email: sam.email, password })).rejects.toThrow('auth.wrong_credentials')
})

test('a taken username is said, whoever has it', async () => {
  const { app } = await member()
  await expect(app.as(null).auth.signUp({ ...sam, email: 'new@example.test' })).rejects.toThrow('username.taken')
  await expect(app.as(null).auth.signUp(sam)).rejects.toThrow('username.taken')
})

test('AUTH-07: a forgotten password is set anew by mail, and every session and link of before ends', async () => {
  const { app, me } = await member()
  await app.as(null).auth.requestPasswordReset({ email: sam.email })
  await drainOutbox(app.ctx())
  const token = app.linkIn('reset')
  await app.as(null).auth.resetPassword({ token, password: 'a wholly new secret' })
  expect(await app.as(me).auth.me()).toBeNull()
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'sam' })
  await expect(app.as(null).auth.signIn({ email: sam.email, password })).rejects.toThrow('auth.wrong_credentials')
  await expect(app.as(null).auth.resetPassword({ token, password: 'once more please' })).rejects.toThrow('token.')
})

test('A4: of a hundred uses of one link at once, one counts', async () => {
  const app = await createTestApp()
  const { token } = await signedUp(app)
  const uses = Array.from({ length: 100 }, (_, i) => app.as(null, `192.0.2.${i}`).auth.verifyEmail({ token }))
  const results = await Promise.allSettled(uses)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a link works for its purpose, its time and its address alone', async () => {
  const app = await createTestApp()
  const { token } = await signedUp(app)
  await expect(app.as(null).auth.resetPassword({ token, password: 'a wholly new secret' })).rejects.toThrow(
    'token.invalid',
  )
  app.clock.now += hours(24) + 1
  await expect(app.as(null).auth.verifyEmail({ token })).rejects.toThrow('token.invalid')
})

test('A5: a new address is confirmed there, and the old one can take the account back for seven days', async () => {
  const { app, me } = await member()
  await app.as(me).auth.requestEmailChange({ email: 'moved@example.test' })
  await drainOutbox(app.ctx())
  await app.as(me).auth.confirmEmailChange({ token: app.linkIn('email') })
  const renewed = await app.newest()
  expect(await app.as(me).auth.me()).toBeNull()
  expect(await app.as(renewed).auth.me()).toMatchObject({ email: 'moved@example.test' })
  await drainOutbox(app.ctx())
  expect(app.sent.at(-1)).toMatchObject({ to: sam.email })
  app.clock.now += days(6)
  await app.as(null).auth.undoEmailChange({ token: app.linkIn('email/undo') })
  expect(await app.as(renewed).auth.me()).toBeNull()
  expect(await app.db.select().from(users)).toMatchObject([{ email: sam.email, passwordHash: null }])
})

test('a dangerous change asks for a proof that is minutes old', async () => {
  const { app, me } = await member()
  app.clock.now += minutes(11)
  await expect(app.as(me).auth.changePassword({ password: 'a wholly new secret' })).rejects.toThrow(
    'auth.confirm_first',
  )
  await expect(app.as(me).auth.confirmPassword({ password: 'not the right one' })).rejects.toThrow(
    'auth.wrong_password',
  )
  await app.as(me).auth.confirmPassword({ password })
  await app.as(me).auth.changePassword({ password: 'a wholly new secret' })
  expect(await app.as(me).auth.me()).toBeNull()
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'sam' })
})

test('AUTH-14: a session slides with use for at most ninety days, and is written down at most hourly', async () => {
  const { app, me } = await member()
  const [{ id } = { id: '' }] = await app.db.select().from(sessions)
  for (let day = 0; day < 89; day += 10) {
    expect(await app.as(me).auth.me()).not.toBeNull()
    await app.settled()
    app.clock.now += days(10)
  }
  await app.as(me).auth.me()
  expect(await app.db.select().from(sessions).where(eq(sessions.id, id))).toMatchObject([
    { expiresAt: expect.any(Number) },
  ])
  app.clock.now += days(1)
  expect(await app.as(me).auth.me()).toBeNull()
})

test('sessions are listed, and ended one by one or all together', async () => {
  const { app, me } = await member()
  await app.as(null).auth.signIn({ email: sam.email, password })
  const other = await app.newest()
  const list = await app.as(me).auth.sessions.list()
  expect(new Set(list.map(({ current }) => current))).toEqual(new Set([false, true]))
  const theirs = list.find(({ current }) => !current)?.session ?? ''
  await app.as(me).auth.sessions.revoke({ session: theirs })
  expect(await app.as(other).auth.me()).toBeNull()
  await app.as(me).auth.sessions.revoke({ session: 'all' })
  expect(await app.as(me).auth.me()).toBeNull()
})

test('Z1: nobody ends the session of somebody else', async () => {
  const { app, me } = await member()
  const lin = await app.person('lin')
  const [own] = await app.as(me).auth.sessions.list()
  await app.as(lin).auth.sessions.revoke({ session: own?.session ?? '' })
  expect(await app.as(me).auth.me()).not.toBeNull()
})

test('the gate refuses before it says anything else', async () => {
  const app = await createTestApp()
  await expect(app.as(null).auth.sessions.list()).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
    message: 'auth.required',
  })
  await expect(app.as(null).auth.resendVerification({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('A3: signing in anew ends the session that the browser came with', async () => {
  const { app, me } = await member()
  await app.as(me).auth.signIn({ email: sam.email, password })
  expect(await app.as(me).auth.me()).toBeNull()
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'sam' })
})
