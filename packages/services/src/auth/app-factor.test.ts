import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { challenges } from '@mentorhub/db/schema/factors'
import { minutes, seconds } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { halfIn, mailedCodeIn, proveAll, reasonOf, verify, withCodesByMail } from '@mentorhub/testing/second-factor'

async function withApp() {
  const app = await createTestApp()
  const me = await app.person('sam', { passwordHash: '$fake$2$password of sam' })
  await proveAll(app)
  const begun = await app.as(me).auth.twoFactor.enable({ method: 'totp' })
  const secret = 'secret' in begun ? begun.secret : ''
  const codeAt = (at: number) => new TOTP({ secret }).generate({ timestamp: at })
  await app.as(me).auth.twoFactor.confirm({ method: 'totp', code: codeAt(app.clock.now) })
  app.clock.now += minutes(5)
  return { app, codeAt }
}

test('half a session that is over is not finished with the app either, and a code that is over with nothing', async () => {
  const { app, codeAt } = await withApp()
  const half = await halfIn(app)
  app.clock.now += minutes(10)
  expect(await verify(app.as(half), codeAt(app.clock.now))).toBe('code.expired')
  const lin = await createTestApp()
  await withCodesByMail(lin)
  const other = await halfIn(lin)
  await lin.db.update(challenges).set({ expiresAt: lin.clock.now })
  expect(await verify(lin.as(other), await mailedCodeIn(lin))).toBe('code.expired')
})

test('an app that was begun and never confirmed is no way in', async () => {
  const app = await createTestApp()
  const { me } = await withCodesByMail(app)
  const begun = await app.as(me).auth.twoFactor.enable({ method: 'totp' })
  const code = new TOTP({ secret: 'secret' in begun ? begun.secret : '' }).generate({ timestamp: app.clock.now })
  const half = await halfIn(app)
  expect(await app.as(half).auth.twoFactor.pending()).toMatchObject({ byApp: false, isMailed: true })
  expect(await verify(app.as(half), code)).toBe('code.wrong')
})

test.each([
  ['a step early', -30, 'in'],
  ['in time', 0, 'in'],
  ['a step late', 30, 'in'],
  ['two steps early', -60, 'code.wrong'],
  ['two steps late', 60, 'code.wrong'],
])('a code of the app whose clock is %s is answered: %s s, %s', async (_, off, answer) => {
  const { app, codeAt } = await withApp()
  const half = await halfIn(app)
  expect(await app.as(half).auth.twoFactor.pending()).toMatchObject({ byMail: false, byApp: true, isMailed: false })
  expect(await reasonOf(app.as(half).auth.twoFactor.sendCode())).toBe('auth.required')
  expect(await verify(app.as(half), codeAt(app.clock.now + seconds(off)))).toBe(answer)
})

test('a code of the app that was used is not used again, and neither is one before it', async () => {
  const { app, codeAt } = await withApp()
  const { now } = app.clock
  expect(await verify(app.as(await halfIn(app)), codeAt(now))).toBe('in')
  const half = await halfIn(app)
  expect(await verify(app.as(half), codeAt(now))).toBe('code.used')
  expect(await verify(app.as(half), codeAt(now - seconds(30)))).toBe('code.used')
  expect(await verify(app.as(half), codeAt(now + seconds(30)))).toBe('in')
})

test('the code that confirmed an app is used with that', async () => {
  const { app, codeAt } = await withApp()
  app.clock.now -= minutes(5)
  expect(await verify(app.as(await halfIn(app)), codeAt(app.clock.now))).toBe('code.used')
})

test('of one code of the app in ten half sessions at once, one opens a session', async () => {
  const { app, codeAt } = await withApp()
  const halves = []
  for (let i = 0; i < 10; i++) halves.push(await halfIn(app))
  const answers = await Promise.all(halves.map((half) => verify(app.as(half), codeAt(app.clock.now))))
  expect(answers.filter((answer) => answer === 'in')).toHaveLength(1)
  expect(answers.filter((answer) => answer === 'code.used')).toHaveLength(9)
})

test('who has an app is mailed a code only when asking for one', async () => {
  const { app } = await withApp()
  await proveAll(app)
  const me = await app.newest()
  await app.as(me).auth.twoFactor.enable({ method: 'email' })
  await app.as(me).auth.twoFactor.confirm({ method: 'email', code: await mailedCodeIn(app) })
  const half = await halfIn(app)
  const before = await mailedCodeIn(app)
  expect(await app.as(half).auth.twoFactor.pending()).toMatchObject({ byMail: true, byApp: true, isMailed: false })
  await app.as(half).auth.twoFactor.sendCode()
  const code = await mailedCodeIn(app)
  expect(code).not.toBe(before)
  expect(await verify(app.as(half), code)).toBe('in')
})
