import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { sessions } from '@mentorhub/db/schema/auth'
import { outbox } from '@mentorhub/db/schema/system'
import { users } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { googleLinks, linkGoogleTo, throughGoogle, toGoogle } from '@mentorhub/testing/through-google'
import { drainOutbox } from '../outbox/drain.ts'

const password = 'correct horse battery'
const passwordHash = `$fake$2$${password}`
const mona = { sub: '1001', email: 'mona@example.test', emailVerified: true, name: 'Mona Adeyemi' }
const intent = 'connect'

/** Somebody who has just given the password. */
async function proven(app: TestApp, username: string, given: Partial<typeof users.$inferInsert> = {}) {
  const person = await app.person(username, { passwordHash, ...given })
  await app.as(person).auth.confirmPassword({ password })
  return person
}

const done = async (app: TestApp) => (await app.db.select().from(auditLog)).map(({ action }) => action)

test('A1: a member connects Google, is told by mail, and signs in with it from then on', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  expect(await app.as(sam).auth.google.status()).toEqual({ connected: false, email: null })
  expect(await throughGoogle(app, mona, { intent, as: sam })).toEqual({ next: 'settings', path: '' })
  expect(await app.as(sam).auth.google.status()).toEqual({ connected: true, email: mona.email })
  expect(await done(app)).toContain('auth.google_connected')
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', text: expect.stringContaining(mona.email) }])
  expect(await throughGoogle(app, mona)).toEqual({ next: 'home', path: '' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'sam' })
})

test('connecting asks for a proof that is minutes old, and for an address that is confirmed', async () => {
  const app = await createTestApp()
  const start = (person: Parameters<TestApp['as']>[0]) => app.as(person).auth.google.start({ intent })
  await expect(start(null)).rejects.toMatchObject({ code: 'UNAUTHORIZED', message: 'auth.required' })
  const sam = await proven(app, 'sam')
  app.clock.now += minutes(10)
  await expect(start(sam)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'auth.confirm_first' })
  const uma = await proven(app, 'uma', { emailVerifiedAt: null })
  await expect(start(uma)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'auth.verify_email_first' })
  expect(app.jar.held('__Host-oauth')).toBeUndefined()
})

test('Z4: a way back that somebody else opens, or another session of the same person, connects nothing', async () => {
  const app = await createTestApp()
  const [sam, lin] = [await proven(app, 'sam'), await proven(app, 'lin')]
  await app.as(null).auth.signIn({ email: 'sam@example.test', password })
  const otherSession = await app.newest()
  for (const stranger of [lin, otherSession, null]) {
    const back = await toGoogle(app, mona, { intent, as: sam })
    const finish = app.as(stranger).auth.google.finish(back)
    await expect(finish).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'google.other_session' })
  }
  expect(await googleLinks(app)).toEqual([])
})

test('Z4: a session that ended while its person was at Google connects nothing', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  const back = await toGoogle(app, mona, { intent, as: sam })
  await app.db.delete(sessions)
  await expect(app.as(sam).auth.google.finish(back)).rejects.toMatchObject({ message: 'auth.required' })
  expect(await googleLinks(app)).toEqual([])
})

test('A1: what opens an account already, or is not confirmed at Google, is not connected', async () => {
  const app = await createTestApp()
  const [sam, lin] = [await proven(app, 'sam'), await proven(app, 'lin')]
  const connect = (person: typeof mona) => throughGoogle(app, person, { intent, as: sam })
  await expect(connect({ ...mona, emailVerified: false })).rejects.toThrow('google.email_unverified')
  await linkGoogleTo(app, lin.id, mona)
  await expect(connect(mona)).rejects.toMatchObject({ code: 'CONFLICT', message: 'google.linked_elsewhere' })
  await expect(connect({ ...mona, emailVerified: false })).rejects.toThrow('google.linked_elsewhere')
  await connect({ ...mona, sub: '3003' })
  await expect(connect({ ...mona, sub: '3003' })).rejects.toThrow('google.already_connected')
  await expect(connect({ ...mona, sub: '4004' })).rejects.toThrow('google.already_connected')
  const another = connect({ ...mona, sub: '4004', emailVerified: false })
  await expect(another).rejects.toThrow('google.already_connected')
  expect(await googleLinks(app)).toEqual([
    { sub: mona.sub, userId: lin.id },
    { sub: '3003', userId: sam.id },
  ])
})

test('a member disconnects Google, with a fresh proof and another way in', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  const disconnect = () => app.as(sam).auth.google.disconnect()
  await expect(disconnect()).rejects.toMatchObject({ code: 'CONFLICT', message: 'google.not_connected' })
  await linkGoogleTo(app, sam.id, mona)
  await app.db.update(users).set({ passwordHash: null })
  await expect(disconnect()).rejects.toMatchObject({ code: 'CONFLICT', message: 'google.only_way' })
  await app.db.update(users).set({ passwordHash })
  await app.db.update(sessions).set({ sudoUntil: null })
  await expect(disconnect()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'auth.confirm_first' })
  expect(await googleLinks(app)).toHaveLength(1)

  await app.as(sam).auth.confirmPassword({ password })
  expect(await disconnect()).toEqual({ disconnected: true })
  expect(await googleLinks(app)).toEqual([])
  expect(await done(app)).toContain('auth.google_disconnected')
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', subject: expect.stringContaining('was disconnected') }])
})

test('Z1: nobody sees or disconnects the Google account of somebody else', async () => {
  const app = await createTestApp()
  const [sam, lin] = [await proven(app, 'sam'), await proven(app, 'lin')]
  await linkGoogleTo(app, sam.id, mona)
  expect(await app.as(lin).auth.google.status()).toEqual({ connected: false, email: null })
  await linkGoogleTo(app, lin.id, { ...mona, sub: '3003' })
  await app.as(lin).auth.google.disconnect()
  expect(await googleLinks(app)).toEqual([{ sub: mona.sub, userId: sam.id }])
})

test('a button that is pressed twice tells once', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  await linkGoogleTo(app, sam.id, mona)
  await Promise.allSettled([app.as(sam).auth.google.disconnect(), app.as(sam).auth.google.disconnect()])
  expect(await app.db.select().from(outbox).where(eq(outbox.topic, 'auth.google_changed'))).toHaveLength(1)
})
