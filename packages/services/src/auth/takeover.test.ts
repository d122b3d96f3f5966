import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authTokens, oauthAccounts } from '@mentorhub/db/schema/auth'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { drainOutbox } from '../outbox/drain.ts'

type Somebody = Pick<Awaited<ReturnType<typeof provenPerson>>, 'cookie' | 'session'>

async function start() {
  const app = await createTestApp()
  return { app, sam: await provenPerson(app, 'sam') }
}

const own = 'sam@example.test'
const accountOf = async (app: TestApp, id: string) =>
  (await app.db.select({ email: users.email, hash: users.passwordHash }).from(users).where(eq(users.id, id)))[0]

async function mailed(app: TestApp, path: string) {
  await drainOutbox(app.ctx())
  return app.linkIn(path)
}

/** Somebody who is in the account moves it to an address of their own, and on from there. */
async function movedTo(app: TestApp, person: Somebody, email: string) {
  app.clock.now += 1000
  await app.as(person).auth.requestEmailChange({ email })
  await app.as(person).auth.confirmEmailChange({ token: await mailed(app, 'email') })
  return { undo: await mailed(app, 'email/undo'), person: await app.newest() }
}

async function reset(app: TestApp, email: string) {
  await app.as(null).auth.requestPasswordReset({ email })
  await app.as(null).auth.resetPassword({ token: await mailed(app, 'reset'), password: 'a wholly new secret' })
}

test('A1: a link to move the account, planted before a reset, dies with the reset', async () => {
  const { app, sam } = await start()
  await app.as(sam).auth.requestEmailChange({ email: 'evil@example.test' })
  const planted = await mailed(app, 'email')
  await reset(app, own)
  await expect(app.as(null).auth.confirmEmailChange({ token: planted })).rejects.toThrow('token.invalid')
  expect(await accountOf(app, sam.id)).toMatchObject({ email: own })
})

test('a reset ends nobody else’s links', async () => {
  const { app } = await start()
  const lin = await provenPerson(app, 'lin')
  await app.as(lin).auth.requestEmailChange({ email: 'lin-moved@example.test' })
  const token = await mailed(app, 'email')
  await reset(app, own)
  await app.as(lin).auth.confirmEmailChange({ token })
  expect(await accountOf(app, lin.id)).toMatchObject({ email: 'lin-moved@example.test' })
})

test.each([
  [
    'a change of password',
    (app: TestApp, sam: Somebody) => app.as(sam).auth.changePassword({ password: 'a new secret' }),
  ],
  ['a change of address', (app: TestApp, sam: Somebody) => movedTo(app, sam, 'new@example.test')],
])('A1: %s ends what was planted before it', async (_, change) => {
  const { app, sam } = await start()
  await app.as(sam).auth.requestEmailChange({ email: 'evil@example.test' })
  const planted = await mailed(app, 'email')
  await change(app, sam)
  await expect(app.as(null).auth.confirmEmailChange({ token: planted })).rejects.toThrow('token.invalid')
})

test('A1: an invitation to the staff, planted by an intruder, dies with the reset', async () => {
  const { app, sam } = await start()
  await app.db.update(users).set({ staffRole: 'superadmin' }).where(eq(users.id, sam.id))
  await app.as(sam).admin.roles.invite({ email: 'evil@example.test', role: 'superadmin' })
  const planted = await mailed(app, 'admin-invite')
  await reset(app, own)
  const evil = await app.person('evil')
  await expect(app.as(evil).auth.acceptAdminInvite({ token: planted })).rejects.toThrow('token.invalid')
})

test('A1: whoever moves the account twice cannot cut off the way back of the first address', async () => {
  const { app, sam } = await start()
  const first = await movedTo(app, sam, 'evil@example.test')
  await app.as(first.person).auth.confirmPassword({ password: testPassword })
  const second = await movedTo(app, first.person, 'evil-two@example.test')
  app.clock.now += 1000
  await app.as(null).auth.undoEmailChange({ token: second.undo })
  expect(await accountOf(app, sam.id)).toMatchObject({ email: 'evil@example.test' })
  await reset(app, 'evil@example.test')
  await app.as(null).auth.undoEmailChange({ token: first.undo })
  expect(await accountOf(app, sam.id)).toEqual({ email: own, hash: null })
  await expect(app.as(null).auth.undoEmailChange({ token: second.undo })).rejects.toThrow('token.')
})

test('A1: the first way back ends the later ones', async () => {
  const { app, sam } = await start()
  const first = await movedTo(app, sam, 'evil@example.test')
  await app.as(first.person).auth.confirmPassword({ password: testPassword })
  const second = await movedTo(app, first.person, 'evil-two@example.test')
  await app.as(null).auth.undoEmailChange({ token: first.undo })
  await expect(app.as(null).auth.undoEmailChange({ token: second.undo })).rejects.toThrow('token.invalid')
  expect(await accountOf(app, sam.id)).toMatchObject({ email: own })
})

test('A1: an account that went away and came back is safe again after a reset', async () => {
  const { app, sam } = await start()
  const away = await movedTo(app, sam, 'evil@example.test')
  await app.as(away.person).auth.confirmPassword({ password: testPassword })
  const back = await movedTo(app, away.person, own)
  await reset(app, own)
  await expect(app.as(null).auth.undoEmailChange({ token: back.undo })).rejects.toThrow('token.invalid')
  expect(await accountOf(app, sam.id)).toMatchObject({ email: own })
})

test('A1: nobody keeps the owner from the way back by signing up with the address that became free', async () => {
  const { app, sam } = await start()
  const { undo } = await movedTo(app, sam, 'evil@example.test')
  await app.as(null).auth.signUp({ name: 'Squatter', username: 'squatter', email: own, password: 'occupying this' })
  await app.as(null).auth.undoEmailChange({ token: undo })
  expect(await accountOf(app, sam.id)).toMatchObject({ email: own })
  expect(await app.db.select().from(users)).toHaveLength(1)
})

test('nobody keeps an address from its owner by signing up with it first', async () => {
  const { app, sam } = await start()
  await app
    .as(null)
    .auth.signUp({ name: 'S', username: 'squatter', email: 'new@example.test', password: 'occupying it' })
  await movedTo(app, sam, 'new@example.test')
  expect(await accountOf(app, sam.id)).toMatchObject({ email: 'new@example.test' })
})

test('nor from who corrects a mistyped one', async () => {
  const { app, sam } = await start()
  await app.db.update(users).set({ emailVerifiedAt: null })
  await app.as(sam).auth.resendVerification({ email: 'right@example.test' })
  const token = await mailed(app, 'verify')
  await app
    .as(null)
    .auth.signUp({ name: 'S', username: 'squatter', email: 'right@example.test', password: 'occupying this' })
  await app.as(sam).auth.verifyEmail({ token })
  expect(await accountOf(app, sam.id)).toMatchObject({ email: 'right@example.test' })
})

test('an address that somebody else has confirmed meanwhile is theirs', async () => {
  const { app, sam } = await start()
  await app.as(sam).auth.requestEmailChange({ email: 'lin@example.test' })
  const token = await mailed(app, 'email')
  await app.person('lin')
  await expect(app.as(sam).auth.confirmEmailChange({ token })).rejects.toThrow('token.invalid')
  expect(await app.as(sam).auth.me()).toMatchObject({ email: own })
})

test('A1: the way back takes what came in since and shortly before: factors, codes, Google; and leaves what is older', async () => {
  const { app, sam } = await start()
  const at = (now: number) => ({ userId: sam.id, createdAt: now })
  const before = app.clock.now - days(8)
  await app.db.insert(twoFactors).values({ ...at(before), method: 'email', enabledAt: before })
  await app.db.insert(recoveryCodes).values({ ...at(before), hash: 'of the owner' })
  await app.db.insert(oauthAccounts).values({ ...at(before), provider: 'google', providerUserId: 'evil', email: 'e@g' })
  await app.db.insert(twoFactors).values({ ...at(before), method: 'totp', sealedSecret: 'begun before' })
  await app.db.insert(recoveryCodes).values({ ...at(app.clock.now), hash: 'made just before' })
  const { undo } = await movedTo(app, sam, 'evil@example.test')
  app.clock.now += 1000
  const it = and(eq(twoFactors.userId, sam.id), eq(twoFactors.method, 'totp'))
  await app.db.update(twoFactors).set({ enabledAt: app.clock.now }).where(it)
  await app.db.insert(recoveryCodes).values({ ...at(app.clock.now), hash: 'of the intruder' })
  await app.as(null).auth.undoEmailChange({ token: undo })
  expect(await app.db.select().from(twoFactors)).toMatchObject([{ method: 'email' }])
  expect(await app.db.select().from(recoveryCodes)).toMatchObject([{ hash: 'of the owner' }])
  expect(await app.db.select().from(oauthAccounts)).toEqual([])
})

test('the way back ends a deletion, yet wakes nobody who is gone', async () => {
  const { app, sam } = await start()
  const { undo } = await movedTo(app, sam, 'evil@example.test')
  await app.db.update(users).set({ status: 'deleted' })
  await expect(app.as(null).auth.undoEmailChange({ token: undo })).rejects.toThrow('token.invalid')
  await app.db.update(users).set({ status: 'active', deletionDueAt: app.clock.now + 1000 })
  await app.as(null).auth.undoEmailChange({ token: undo })
  expect(await app.db.select().from(users)).toMatchObject([{ deletionDueAt: null, email: own }])
})

test('the way back is followed by a mail with the way to a new password, and opens no session', async () => {
  const { app, sam } = await start()
  const { undo, person } = await movedTo(app, sam, 'evil@example.test')
  await app.as(null).auth.undoEmailChange({ token: undo })
  expect(await app.as(person).auth.me()).toBeNull()
  await expect(app.as(null).auth.signIn({ email: own, password: testPassword })).rejects.toThrow('wrong_credentials')
  const token = await mailed(app, 'reset')
  expect(app.sent.at(-1)).toMatchObject({ to: own })
  await app.as(null).auth.resetPassword({ token, password: 'a wholly new secret' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ email: own })
  expect(await app.db.select().from(authTokens).where(eq(authTokens.purpose, 'reset_password'))).toEqual([])
})
