import { expect, test } from 'vitest'
import { users } from '@mentorhub/db/schema/users'
import { minutes, seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { googleLinks, throughGoogle, toGoogle } from '@mentorhub/testing/through-google'

const password = 'correct horse battery'
const passwordHash = `$fake$2$${password}`
const mona = { sub: '1001', email: 'mona@example.test', emailVerified: true, name: 'Mona Adeyemi' }

async function expectNothingDone(app: TestApp) {
  expect(await googleLinks(app)).toEqual([])
  expect(app.jar.held('__Host-session')).toBeUndefined()
  expect(await app.db.select().from(users)).toEqual([])
}
test('Z4: a way back leads somewhere once, in its own browser, with its own state, for ten minutes', async () => {
  const app = await createTestApp()
  const again = { code: 'BAD_REQUEST', message: 'google.begin_again' }
  const finish = async (spoil: () => object | void) => {
    const back = await toGoogle(app, mona)
    return app.as(null).auth.google.finish({ ...back, ...spoil() })
  }
  await expect(finish(() => ({ state: 'state-0' }))).rejects.toMatchObject(again)
  await expect(finish(() => ({ state: undefined }))).rejects.toMatchObject(again)
  await expect(finish(() => app.jar.clear('__Host-oauth'))).rejects.toMatchObject(again)
  await expect(finish(() => alter(app))).rejects.toMatchObject(again)
  await expect(finish(() => void (app.clock.now += minutes(10)))).rejects.toMatchObject(again)
  await expectNothingDone(app)

  const back = await toGoogle(app, mona)
  app.clock.now += minutes(10) - seconds(1)
  await app.as(null).auth.google.finish(back)
  app.google.people.set(back.code, mona)
  await expect(app.as(null).auth.google.finish(back)).rejects.toMatchObject(again)
})

/** Another letter that is as good as the one before, so that only the seal can tell. */
function alter({ jar }: TestApp): void {
  const sealed = jar.held('__Host-oauth') ?? ''
  jar.set('__Host-oauth', sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.slice(-1), 600)
}

test('Z4: what was sealed for one purpose serves no other', async () => {
  const app = await createTestApp()
  await app.person('sam', { passwordHash })
  await throughGoogle(app, { ...mona, email: 'sam@example.test' })
  const { state } = await toGoogle(app, mona)
  app.jar.set('__Host-oauth', app.jar.held('__Host-link') ?? '', 600)
  await expect(app.as(null).auth.google.finish({ code: 'code', state })).rejects.toThrow('google.begin_again')
  await toGoogle(app, mona)
  app.jar.set('__Host-link', app.jar.held('__Host-oauth') ?? '', 600)
  await expect(app.as(null).auth.google.link({ password })).rejects.toThrow('google.begin_again')
})

test('the cookie shows nothing of what it holds, and forgets a way back that is too long for it', async () => {
  const app = await createTestApp()
  const { state } = await toGoogle(app, mona, { next: '/bookings' })
  const held = app.jar.held('__Host-oauth') ?? ''
  for (const part of [state, 'verifier-1', 'bookings', btoa(state).slice(0, 8)]) expect(held).not.toContain(part)
  expect(await throughGoogle(app, mona, { next: `/${'é'.repeat(499)}` })).toMatchObject({ path: `/${'é'.repeat(499)}` })
  await toGoogle(app, mona, { next: `/${'€'.repeat(499)}` })
  expect(app.jar.held('__Host-oauth')?.length).toBeLessThan(3500)
  expect(await throughGoogle(app, mona, { next: `/${'a'.repeat(500)}` })).toMatchObject({ path: '' })
})

test('Cancel, a refusal of Google, and a Google that is away are told apart, and change nothing', async () => {
  const app = await createTestApp()
  const finish = async (more: object) => app.as(null).auth.google.finish({ ...(await toGoogle(app, mona)), ...more })
  await expect(finish({ error: 'access_denied', code: undefined })).rejects.toThrow('google.denied')
  await expect(finish({ error: 'server_error' })).rejects.toThrow('google.refused')
  await expect(finish({ code: undefined })).rejects.toThrow('google.refused')
  await expect(finish({ code: 'unknown' })).rejects.toThrow('google.refused')
  app.google.failure = new ProviderDown('google: no answer')
  await expect(finish({})).rejects.toThrow('google.away')
  app.google.failure = new Error('our secret is wrong')
  await expect(finish({})).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  await expectNothingDone(app)
})
