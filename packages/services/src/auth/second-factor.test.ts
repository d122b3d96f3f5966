import { eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { rateLimits, sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { minutes, seconds } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { halfIn, mailedCodeIn, reasonOf, verify, withCodesByMail } from '@mentorhub/testing/second-factor'
import { drainOutbox } from '../outbox/drain.ts'

async function mailed() {
  const app = await createTestApp()
  return { app, ...(await withCodesByMail(app)) }
}

const wrongFor = (code: string) => code.replace(/.$/, (last) => (last === '7' ? '6' : '7'))

test('AUTH-09: with codes by mail the password is half the way, and the code the rest, under a new session', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  expect(await app.as(half).auth.me()).toBeNull()
  expect(await app.as(half).auth.twoFactor.pending()).toEqual({
    byMail: true,
    byApp: false,
    byRecovery: true,
    email: 's•••@example.test',
    isMailed: true,
    triesLeft: 5,
  })
  const code = await mailedCodeIn(app)
  expect(await app.as(half).auth.verifyTwoFactor({ code: `${code.slice(0, 4)} ${code.slice(4)}` })).toEqual({
    next: 'home',
  })
  const whole = await app.newest()
  expect(whole.session).not.toBe(half.session)
  expect(await app.as(whole).auth.me()).toMatchObject({ username: 'sam', provenUntil: expect.any(Number) })
  expect(await verify(app.as(half), code)).toBe('auth.required')
  expect(await app.as(half).auth.twoFactor.pending()).toBeNull()
})

test('a mailed code is over after ten minutes, and so is half a session', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  const code = await mailedCodeIn(app)
  app.clock.now += minutes(10)
  expect(await verify(app.as(half), code)).toBe('code.expired')
  expect(await app.as(half).auth.twoFactor.pending()).toBeNull()
  expect(await reasonOf(app.as(half).auth.twoFactor.sendCode())).toBe('auth.required')
})

test('who is in already has nothing to finish, and stays in', async () => {
  const { app, me, recoveryCodes } = await mailed()
  expect(await app.as(me).auth.twoFactor.pending()).toBeNull()
  expect(await verify(app.as(me), recoveryCodes[0] ?? '')).toBe('auth.required')
  expect(await app.as(me).auth.me()).toMatchObject({ username: 'sam' })
})

test('only the newest mailed code works, at most three are sent, and the half session lasts as long as the last', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  const first = await mailedCodeIn(app)
  app.clock.now += minutes(9)
  await app.as(half).auth.twoFactor.sendCode()
  const second = await mailedCodeIn(app)
  app.clock.now += seconds(50)
  expect(await verify(app.as(half), first)).toBe('code.wrong')
  await app.as(half).auth.twoFactor.sendCode()
  expect(await reasonOf(app.as(half).auth.twoFactor.sendCode())).toBe('limit.reached')
  app.clock.now += minutes(9)
  expect(await verify(app.as(half), second)).toBe('code.wrong')
  expect(await verify(app.as(half), await mailedCodeIn(app))).toBe('in')
})

test('a code of one half session opens no other', async () => {
  const { app } = await mailed()
  await halfIn(app)
  const code = await mailedCodeIn(app)
  expect(await verify(app.as(await halfIn(app)), code)).toBe('code.wrong')
})

test('A6: after five wrong codes the right one opens nothing, and signing in begins anew', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  const code = await mailedCodeIn(app)
  const wrong = wrongFor(code)
  for (let left = 4; left > 0; left--) {
    expect(await verify(app.as(half), wrong)).toBe('code.wrong')
    expect(await app.as(half).auth.twoFactor.pending()).toMatchObject({ triesLeft: left })
  }
  expect(await verify(app.as(half), wrong)).toBe('code.used_up')
  expect(app.jar.held('__Host-session')).toBeUndefined()
  expect(await verify(app.as(half), code)).toBe('auth.required')
  expect(await app.db.select({ action: auditLog.action }).from(auditLog)).toContainEqual({
    action: 'auth.second_factor_failed',
  })
  expect(await verify(app.as(await halfIn(app)), await mailedCodeIn(app))).toBe('in')
})

test('A6: an account has ten wrong codes an hour, however many half sessions; right ones do not count', async () => {
  const { app, recoveryCodes } = await mailed()
  for (let i = 0; i < 11; i++) {
    expect(await verify(app.as(await halfIn(app)), await mailedCodeIn(app))).toBe('in')
    app.clock.now += minutes(2)
  }
  for (let i = 0; i < 10; i++) {
    if (i % 4 === 0) await halfIn(app)
    expect(await verify(app.as(await app.newest()), '00000000')).toBe('code.wrong')
  }
  const half = await halfIn(app)
  const code = await mailedCodeIn(app)
  for (let i = 0; i < 3; i++) expect(await verify(app.as(half), code)).toBe('limit.reached')
  expect(await verify(app.as(half), recoveryCodes[0] ?? '')).toBe('in')
})

test('A6: tries that the hour refused are used up like others, and end half a session', async () => {
  const { app } = await mailed()
  await app.db.update(rateLimits).set({ count: 10 }).where(like(rateLimits.key, 'codes:%'))
  const half = await halfIn(app)
  const code = await mailedCodeIn(app)
  for (let i = 0; i < 5; i++) expect(await verify(app.as(half), code)).toBe('limit.reached')
  expect(await verify(app.as(half), code)).toBe('code.used_up')
  expect(await verify(app.as(half), code)).toBe('auth.required')
})

test('of two right codes at once in one half session, one opens a session', async () => {
  const { app, recoveryCodes } = await mailed()
  const half = await halfIn(app)
  const codes = [await mailedCodeIn(app), ...recoveryCodes.slice(0, 2)]
  const answers = await Promise.all(codes.map((code) => verify(app.as(half), code)))
  expect(answers.filter((answer) => answer === 'in')).toHaveLength(1)
  expect(await app.db.select().from(sessions).where(eq(sessions.kind, 'pending_two_factor'))).toEqual([])
  expect(await app.db.select().from(sessions)).toHaveLength(2)
})

test('a recovery code opens once, its owner is told, and the others stay', async () => {
  const { app, recoveryCodes } = await mailed()
  const [code = '', other = ''] = recoveryCodes
  expect(await verify(app.as(await halfIn(app)), ` ${code.toUpperCase()} `)).toBe('in')
  await drainOutbox(app.ctx())
  const told = app.sent.find(({ subject }) => subject === 'MentorHub: A recovery code was used')
  expect(told?.text).toMatch(/Codes left:?\s+9/)
  const half = await halfIn(app)
  expect(await verify(app.as(half), code)).toBe('code.wrong')
  expect(await verify(app.as(half), other)).toBe('in')
})

test('of one recovery code in ten half sessions at once, one opens a session', async () => {
  const { app, recoveryCodes } = await mailed()
  const halves = []
  for (let i = 0; i < 10; i++) halves.push(await halfIn(app))
  const answers = await Promise.all(halves.map((half) => verify(app.as(half), recoveryCodes[0] ?? '')))
  expect(answers.filter((answer) => answer === 'in')).toHaveLength(1)
})

test('nobody gets in with the code of somebody else, nor into a suspended account', async () => {
  const { app } = await mailed()
  const lin = await withCodesByMail(app, 'lin')
  const half = await halfIn(app)
  expect(await verify(app.as(half), lin.recoveryCodes[0] ?? '')).toBe('code.wrong')
  const code = await mailedCodeIn(app)
  await app.db.update(users).set({ status: 'suspended' })
  expect(await verify(app.as(half), code)).toBe('auth.required')
})

test('a half session can leave', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  await app.as(half).auth.signOut()
  expect(await app.as(half).auth.twoFactor.pending()).toBeNull()
  expect(await verify(app.as(half), await mailedCodeIn(app))).toBe('auth.required')
})

test('asking how to finish costs one round trip, and a guest none', async () => {
  const { app } = await mailed()
  const half = await halfIn(app)
  app.requests.count = 0
  await app.as(null).auth.twoFactor.pending()
  expect(app.requests.count).toBe(0)
  await app.as(half).auth.twoFactor.pending()
  expect(app.requests.count).toBe(1)
})
