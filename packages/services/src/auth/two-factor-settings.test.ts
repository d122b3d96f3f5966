import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { challenges, recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { outbox } from '@mentorhub/db/schema/system'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { halfIn, mailedCodeIn, proveAll, withCodesByMail } from '@mentorhub/testing/second-factor'
import type { TestPerson } from '@mentorhub/testing/people'
import { drainOutbox } from '../outbox/drain.ts'

type Somebody = Pick<TestPerson, 'cookie' | 'session'>

async function sam() {
  const app = await createTestApp()
  const me = await app.person('sam', { passwordHash: '$fake$2$password of sam' })
  await proveAll(app)
  return { app, me }
}

async function begunApp(app: TestApp, me: Somebody) {
  const begun = await app.as(me).auth.twoFactor.enable({ method: 'totp' })
  const secret = 'secret' in begun ? begun.secret : ''
  return { begun, secret, code: new TOTP({ secret }).generate({ timestamp: app.clock.now }) }
}

const off = { emailSince: null, appSince: null, recoveryCodesLeft: 0 }

test('AUTH-09: codes by mail are on after one right code; all other sessions end, and the present gets a new id', async () => {
  const { app, me } = await sam()
  await app.as(null).auth.signIn({ email: 'sam@example.test', password: 'password of sam' })
  const other = await app.newest()
  expect(await app.as(me).auth.twoFactor.enable({ method: 'email' })).toEqual({ method: 'email' })
  expect(await app.as(me).auth.twoFactor.status()).toEqual(off)
  const { recoveryCodes: codes } = await app
    .as(me)
    .auth.twoFactor.confirm({ method: 'email', code: await mailedCodeIn(app) })
  expect(codes).toHaveLength(10)
  expect(await app.as(me).auth.me()).toBeNull()
  expect(await app.as(other).auth.me()).toBeNull()
  const renewed = await app.newest()
  expect(await app.as(renewed).auth.twoFactor.status()).toEqual({
    emailSince: app.clock.now,
    appSince: null,
    recoveryCodesLeft: 10,
  })
  await drainOutbox(app.ctx())
  expect(app.sent.at(-1)).toMatchObject({ to: 'sam@example.test', subject: 'MentorHub: Sign-in codes by email are on' })
})

test('an app is on after one right code, and its secret is seen only until then, by who may set it up', async () => {
  const { app, me } = await sam()
  expect(await app.as(me).auth.twoFactor.setup()).toBeNull()
  const { begun, secret, code } = await begunApp(app, me)
  expect(begun).toMatchObject({
    uri: `otpauth://totp/MentorHub:sam%40example.test?issuer=MentorHub&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  })
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(await app.as(me).auth.twoFactor.setup()).toMatchObject({ secret })
  app.clock.now += minutes(11)
  expect(await app.as(me).auth.twoFactor.setup()).toBeNull()
  app.clock.now -= minutes(11)
  await expect(app.as(me).auth.twoFactor.confirm({ method: 'totp', code: '000000' })).rejects.toThrow('code.wrong')
  await app.as(me).auth.twoFactor.confirm({ method: 'totp', code })
  const renewed = await app.newest()
  expect(await app.as(renewed).auth.twoFactor.setup()).toBeNull()
  expect(await app.as(renewed).auth.twoFactor.status()).toMatchObject({ appSince: app.clock.now, emailSince: null })
})

test('a secret that was begun anew, or long ago, confirms nothing', async () => {
  const { app, me } = await sam()
  const { code: first } = await begunApp(app, me)
  await begunApp(app, me)
  await expect(app.as(me).auth.twoFactor.confirm({ method: 'totp', code: first })).rejects.toThrow('code.wrong')
  const { code } = await begunApp(app, me)
  app.clock.now += minutes(31)
  await proveAll(app)
  await expect(app.as(me).auth.twoFactor.confirm({ method: 'totp', code })).rejects.toThrow('factor.setup_over')
})

test('an app is set up ten times an hour at most', async () => {
  const { app, me } = await sam()
  for (let i = 0; i < 10; i++) await begunApp(app, me)
  await expect(begunApp(app, me)).rejects.toThrow('limit.reached')
})

test('what is stored of secrets and codes opens nothing', async () => {
  const { app, me } = await sam()
  const { secret, code } = await begunApp(app, me)
  const { recoveryCodes: codes } = await app.as(me).auth.twoFactor.confirm({ method: 'totp', code })
  await withCodesByMail(app, 'lin')
  const mailed = app.sent.map(({ subject }) => /^\d{8}/.exec(subject)?.[0] ?? '').find(Boolean) ?? 'no mail'
  const stored = JSON.stringify(
    await Promise.all([
      app.db.select().from(twoFactors),
      app.db.select().from(recoveryCodes),
      app.db.select().from(auditLog),
      app.db.select().from(outbox),
    ]),
  )
  expect(stored).toContain('email_on')
  for (const known of [secret, mailed, ...(codes ?? []), ...(codes ?? []).map((one) => one.replace('-', ''))])
    expect(stored).not.toContain(known)
})

test('every change asks for a proof that is minutes old', async () => {
  const { app, me } = await sam()
  await app.as(me).auth.twoFactor.enable({ method: 'email' })
  const code = await mailedCodeIn(app)
  app.clock.now += minutes(11)
  const { twoFactor } = app.as(me).auth
  await expect(twoFactor.enable({ method: 'totp' })).rejects.toThrow('auth.confirm_first')
  await expect(twoFactor.confirm({ method: 'email', code })).rejects.toThrow('auth.confirm_first')
  await expect(twoFactor.disable({ method: 'email' })).rejects.toThrow('auth.confirm_first')
  await expect(twoFactor.renewRecovery()).rejects.toThrow('auth.confirm_first')
  expect(await twoFactor.status()).toEqual(off)
})

test('a mailed code that shall switch codes on is over after five wrong ones or ten minutes, and belongs to its session', async () => {
  const { app, me } = await sam()
  const begin = async () => {
    await app.as(me).auth.twoFactor.enable({ method: 'email' })
    return mailedCodeIn(app)
  }
  const confirm = (code: string, who: Somebody = me) => app.as(who).auth.twoFactor.confirm({ method: 'email', code })
  await expect(confirm('12345678')).rejects.toThrow('code.used_up')
  const used = await begin()
  const wrong = used === '12345678' ? '87654321' : '12345678'
  for (let i = 0; i < 5; i++) await expect(confirm(wrong)).rejects.toThrow('code.wrong')
  await expect(confirm(used)).rejects.toThrow('code.used_up')
  const old = await begin()
  app.clock.now += minutes(10)
  await proveAll(app)
  await expect(confirm(old)).rejects.toThrow('code.expired')
  const lin = await app.person('lin')
  await proveAll(app)
  await app.as(lin).auth.twoFactor.enable({ method: 'email' })
  await mailedCodeIn(app)
  await expect(confirm(await begin(), lin)).rejects.toThrow('code.wrong')
})

test('a wrong code for one thing is no try of a code for another', async () => {
  const { app, me } = await sam()
  const other = { sessionId: me.session, purpose: 'sudo', expiresAt: app.clock.now + minutes(10) } as const
  await app.db.insert(challenges).values(other)
  await app.as(me).auth.twoFactor.enable({ method: 'email' })
  await expect(app.as(me).auth.twoFactor.confirm({ method: 'email', code: '12345678' })).rejects.toThrow('code.wrong')
  const rows = await app.db.select({ purpose: challenges.purpose, tries: challenges.tries }).from(challenges)
  expect(rows).toEqual(
    expect.arrayContaining([
      { purpose: 'sudo', tries: 0 },
      { purpose: 'enable_email', tries: 1 },
    ]),
  )
})

test('wrong codes in the settings and at sign-in are counted together, ten an hour', async () => {
  const { app, me } = await sam()
  await begunApp(app, me)
  const confirm = (code: string) => app.as(me).auth.twoFactor.confirm({ method: 'totp', code })
  for (let i = 0; i < 10; i++) await expect(confirm('000000')).rejects.toThrow('code.wrong')
  const { code } = await begunApp(app, me)
  await expect(confirm(code)).rejects.toThrow('limit.reached')
  app.clock.now += minutes(60)
  await proveAll(app)
  const again = await begunApp(app, me)
  await confirm(again.code)
})

test('the second factor of somebody brings no new codes, and what is on is not begun again', async () => {
  const { app, me } = await sam()
  const { code } = await begunApp(app, me)
  await app.as(me).auth.twoFactor.confirm({ method: 'totp', code })
  const renewed = await app.newest()
  const { twoFactor } = app.as(renewed).auth
  await expect(twoFactor.enable({ method: 'totp' })).rejects.toThrow('factor.already_on')
  await expect(twoFactor.confirm({ method: 'totp', code })).rejects.toThrow('factor.already_on')
  await twoFactor.enable({ method: 'email' })
  expect(await twoFactor.confirm({ method: 'email', code: await mailedCodeIn(app) })).toEqual({ recoveryCodes: null })
})

test('switching off ends all other sessions, and with the last factor the recovery codes go', async () => {
  const { app, me } = await sam()
  const { code } = await begunApp(app, me)
  await app.as(me).auth.twoFactor.confirm({ method: 'totp', code })
  const second = await app.newest()
  await app.as(second).auth.twoFactor.enable({ method: 'email' })
  await app.as(second).auth.twoFactor.confirm({ method: 'email', code: await mailedCodeIn(app) })
  const both = await app.newest()
  await app.as(both).auth.twoFactor.disable({ method: 'totp' })
  expect(await app.as(both).auth.me()).toBeNull()
  const one = await app.newest()
  expect(await app.as(one).auth.twoFactor.status()).toMatchObject({ appSince: null, recoveryCodesLeft: 10 })
  await expect(app.as(one).auth.twoFactor.disable({ method: 'totp' })).rejects.toThrow('factor.already_off')
  await app.as(one).auth.twoFactor.disable({ method: 'email' })
  const none = await app.newest()
  expect(await app.as(none).auth.twoFactor.status()).toEqual(off)
  expect(await app.as(null).auth.signIn({ email: 'sam@example.test', password: 'password of sam' })).toEqual({
    next: 'home',
  })
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject)).toContain('MentorHub: Sign-in codes by email are off')
})

test('new recovery codes take the place of the old ones', async () => {
  const app = await createTestApp()
  const { me, recoveryCodes: old } = await withCodesByMail(app)
  const { recoveryCodes: fresh } = await app.as(me).auth.twoFactor.renewRecovery()
  expect(new Set([...old, ...fresh]).size).toBe(20)
  expect(fresh).toEqual(fresh.map(() => expect.stringMatching(/^[a-z2-7]{5}-[a-z2-7]{5}$/)))
  expect(await app.as(me).auth.twoFactor.status()).toMatchObject({ recoveryCodesLeft: 10 })
  await drainOutbox(app.ctx())
  expect(app.sent.at(-1)).toMatchObject({ subject: 'MentorHub: Your recovery codes are new' })
  const half = app.as(await halfIn(app))
  await expect(half.auth.verifyTwoFactor({ code: old[0] ?? '' })).rejects.toThrow('code.wrong')
  await half.auth.verifyTwoFactor({ code: fresh[0] ?? '' })
  expect(await app.as(await app.newest()).auth.twoFactor.status()).toMatchObject({ recoveryCodesLeft: 9 })
})

test('recovery codes come with a factor only', async () => {
  const { app, me } = await sam()
  await expect(app.as(me).auth.twoFactor.renewRecovery()).rejects.toThrow('factor.none')
})
