import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { fakePasswords } from '@mentorhub/testing/fake-passwords'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import type { Ctx } from '../context.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { changePassword } from './change-password.ts'
import { requestEmailChange } from './request-email-change.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'

const credentials = { email: 'sam@example.test', password: testPassword }

async function start() {
  const app = await createTestApp()
  return { app, sam: await provenPerson(app, 'sam') }
}

/** Something else is done while a password is looked at, which takes its time. */
const whileChecking = (ctx: Ctx, meanwhile: () => PromiseLike<unknown>): Ctx => ({
  ...ctx,
  passwords: {
    ...fakePasswords,
    async check(password, hash) {
      await meanwhile()
      return fakePasswords.check(password, hash)
    },
    async hash(password) {
      await meanwhile()
      return fakePasswords.hash(password)
    },
  },
})

async function reset(app: TestApp) {
  await app.as(null).auth.requestPasswordReset({ email: credentials.email })
  await drainOutbox(app.ctx())
  await app.as(null).auth.resetPassword({ token: app.linkIn('reset'), password: 'a wholly new secret' })
}

const sessionsLeft = async (app: TestApp) => (await app.db.select({ id: sessions.id }).from(sessions)).length

test.each([
  ['changed', (app: TestApp) => reset(app), 1],
  ['suspended', (app: TestApp) => app.db.batch([app.db.update(users).set({ status: 'suspended' })]), 1],
  ['made staff', (app: TestApp) => app.db.batch([app.db.update(users).set({ staffRole: 'moderator' })]), 1],
] as const)('A3: a sign-in that began before the account was %s opens nothing', async (_, meanwhile, left) => {
  const { app } = await start()
  const trying = signIn(
    whileChecking(app.ctx(), () => meanwhile(app)),
    credentials,
  )
  await expect(trying).rejects.toThrow('auth.changed_meanwhile')
  expect(await sessionsLeft(app)).toBe(left)
})

test('A3: of somebody with a second factor the same holds for the half of a session', async () => {
  const { app, sam } = await start()
  const on = { userId: sam.id, method: 'email', createdAt: 1, enabledAt: 1 } as const
  await app.db.insert(twoFactors).values(on)
  const ctx = whileChecking(app.ctx(), () => app.db.update(users).set({ passwordHash: 'another' }))
  await expect(signIn(ctx, credentials)).rejects.toThrow('auth.changed_meanwhile')
  expect(await sessionsLeft(app)).toBe(1)
})

test('A3: a second factor that is turned on while the password is looked at is asked for', async () => {
  const { app, sam } = await start()
  const on = { userId: sam.id, method: 'email', createdAt: 1, enabledAt: 1 } as const
  const ctx = whileChecking(app.ctx(), () => app.db.insert(twoFactors).values(on))
  await expect(signIn(ctx, credentials)).rejects.toThrow('auth.changed_meanwhile')
  expect(await signIn(app.ctx(), credentials)).toEqual({ next: 'two_factor' })
})

test('a password that is hashed anew never takes the place of a newer one', async () => {
  const { app, sam } = await start()
  const hashOf = async () => (await app.db.select().from(users).where(eq(users.id, sam.id)))[0]?.passwordHash
  await app.db.update(users).set({ passwordHash: `$fake$1$${testPassword}` })
  await signIn(app.ctx(), credentials)
  await app.settled()
  expect(await hashOf()).toBe(`$fake$2$${testPassword}`)
  await app.db.update(users).set({ passwordHash: `$fake$1$${testPassword}` })
  const hash = async (password: string) => {
    await app.db.update(users).set({ passwordHash: 'a newer one' })
    return fakePasswords.hash(password)
  }
  await signIn({ ...app.ctx(), passwords: { ...fakePasswords, hash } }, credentials)
  await app.settled()
  expect(await hashOf()).toBe('a newer one')
})

test('A3: whoever was thrown out while changing the password changes nothing and stays out', async () => {
  const { app, sam } = await start()
  await provenPerson(app, 'lin')
  const ctx = whileChecking(app.ctx(sam), () => app.as(sam).auth.sessions.revoke({ session: 'all' }))
  await expect(changePassword(ctx, { password: 'a new secret' })).rejects.toThrow('auth.confirm_first')
  expect(await app.db.select().from(sessions).where(eq(sessions.userId, sam.id))).toEqual([])
  expect(await signIn(app.ctx(), credentials)).toEqual({ next: 'home' })
})

test('A3: a proof that runs out while the password is changed is no proof', async () => {
  const { app, sam } = await start()
  const ctx = whileChecking(app.ctx(sam), async () => void (app.clock.now += minutes(11)))
  await expect(changePassword(ctx, { password: 'a new secret' })).rejects.toThrow('auth.confirm_first')
})

test('A3: whoever was thrown out while asking for another address has asked for nothing', async () => {
  const { app, sam } = await start()
  const ctx = app.ctx(sam)
  await ctx.viewer.read()
  await app.as(sam).auth.sessions.revoke({ session: 'all' })
  await expect(requestEmailChange(ctx, { email: 'evil@example.test' })).rejects.toThrow('auth.confirm_first')
  await drainOutbox(app.ctx())
  expect(app.sent).toEqual([])
})

test('of a hundred resets with one link at once, one sets the password and one session is left', async () => {
  const { app } = await start()
  await app.as(null).auth.requestPasswordReset({ email: credentials.email })
  await drainOutbox(app.ctx())
  const token = app.linkIn('reset')
  const tries = Array.from({ length: 100 }, (_, i) =>
    resetPassword(app.ctx(), { token, password: `a new secret ${i}` }),
  )
  const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
  expect(done).toHaveLength(1)
  expect(await sessionsLeft(app)).toBe(1)
})
