import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { oauthAccounts, sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { cookieJar } from '@mentorhub/testing/cookie-jar'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { googleLinks, linkGoogleTo, throughGoogle, toGoogle } from '@mentorhub/testing/through-google'
import type { Ctx } from '../context.ts'
import { disconnectGoogle } from './disconnect-google.ts'
import { finishGoogle } from './finish-google.ts'
import { linkGoogle } from './link-google.ts'
import { startGoogle } from './start-google.ts'

const password = 'correct horse battery'
const passwordHash = `$fake$2$${password}`
const mona = { sub: '1001', email: 'mona@example.test', emailVerified: true, name: 'Mona Adeyemi' }
const intent = 'connect'

type Person = Awaited<ReturnType<TestApp['person']>>

/** What this browser would write comes after `act`. */
const meanwhile = (app: TestApp, act: () => PromiseLike<unknown>, person?: Person): Ctx => ({
  ...app.ctx(person),
  db: beforeWriting(app.db, act),
})

async function proven(app: TestApp, username: string) {
  const person = await app.person(username, { passwordHash })
  await app.as(person).auth.confirmPassword({ password })
  return person
}

/** In a browser of its own. */
async function apart(app: TestApp, browser: number, person?: Person) {
  const ctx = { ...app.ctx(person), cookies: cookieJar() }
  const { url } = await startGoogle(ctx, { intent: person ? 'connect' : 'enter', next: '' })
  const code = `code of browser ${browser}`
  app.google.people.set(code, mona)
  return finishGoogle(ctx, { code, state: new URL(url).searchParams.get('state') ?? '' })
}

const me = async (app: TestApp) => app.as(await app.newest()).auth.me()

test('A1: of ten browsers that bring one new person at once, all get in, to one account', async () => {
  const app = await createTestApp()
  const arrived = await Promise.all(Array.from({ length: 10 }, (_, browser) => apart(app, browser)))
  expect(arrived.map(({ next }) => next).toSorted()).toEqual([...Array.from({ length: 9 }, () => 'home'), 'welcome'])
  const [one, ...more] = await app.db.select().from(users)
  expect(more).toEqual([])
  expect(await googleLinks(app)).toEqual([{ sub: mona.sub, userId: one?.id }])
  expect(
    await app.db
      .select()
      .from(sessions)
      .where(eq(sessions.userId, one?.id ?? '')),
  ).toHaveLength(10)
})

test('A1: of ten people who connect one Google account at once, one does', async () => {
  const app = await createTestApp()
  const people = await Promise.all(Array.from({ length: 10 }, (_, index) => proven(app, `member-${index}`)))
  const results = await Promise.allSettled(people.map((person, index) => apart(app, index, person)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ message: 'google.linked_elsewhere' })
  expect(await googleLinks(app)).toHaveLength(1)
  const connected = eq(auditLog.action, 'auth.google_connected')
  expect(await app.db.select().from(auditLog).where(connected)).toHaveLength(1)
})

test('a Google account that was disconnected, or moved to another account, a moment ago opens what it opens now', async () => {
  const app = await createTestApp()
  await throughGoogle(app, mona)
  await app.db.update(users).set({ passwordHash })
  const lin = await app.person('lin')
  const moved = () => app.db.update(oauthAccounts).set({ userId: lin.id })
  const back = await toGoogle(app, mona)
  expect(await finishGoogle(meanwhile(app, moved), back)).toMatchObject({ next: 'home' })
  expect(await me(app)).toMatchObject({ username: 'lin' })

  app.jar.clear('__Host-session')
  const again = await toGoogle(app, mona)
  const gone = meanwhile(app, () => app.db.delete(oauthAccounts))
  expect(await finishGoogle(gone, again)).toMatchObject({ next: 'password' })
  expect(app.jar.held('__Host-session')).toBeUndefined()
})

test('somebody who signs up by mail at the same moment does not stand in the way', async () => {
  const app = await createTestApp()
  const back = await toGoogle(app, mona)
  const squatter = meanwhile(app, () => app.person('squatter', { email: mona.email, emailVerifiedAt: null }))
  expect(await finishGoogle(squatter, back)).toMatchObject({ next: 'home' })
  expect(await app.db.select().from(users)).toMatchObject([{ username: 'squatter', emailVerifiedAt: app.clock.now }])
  expect(await googleLinks(app)).toHaveLength(1)
})

test('an account whose owner confirmed it by mail at the same moment keeps its password', async () => {
  const app = await createTestApp()
  await app.person('mona', { passwordHash, emailVerifiedAt: null })
  const back = await toGoogle(app, mona)
  const confirmed = meanwhile(app, () => app.db.update(users).set({ emailVerifiedAt: 1 }))
  expect(await finishGoogle(confirmed, back)).toMatchObject({ next: 'password' })
  expect(await app.db.select().from(users)).toMatchObject([{ passwordHash, emailVerifiedAt: 1 }])
  expect(await googleLinks(app)).toEqual([])
})

test('Z4: a session that is ended at the moment of connecting connects nothing', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  const back = await toGoogle(app, mona, { intent, as: sam })
  const ended = meanwhile(app, () => app.db.delete(sessions), sam)
  await expect(finishGoogle(ended, back)).rejects.toThrow('auth.required')
  expect(await googleLinks(app)).toEqual([])
})

test('a password that is changed at the moment of linking links nothing', async () => {
  const app = await createTestApp()
  await app.person('mona', { passwordHash })
  await throughGoogle(app, mona)
  const changed = meanwhile(app, () => app.db.update(users).set({ passwordHash: '$fake$2$another' }))
  await expect(linkGoogle(changed, { password })).rejects.toThrow('auth.changed_meanwhile')
  expect(await googleLinks(app)).toEqual([])
  expect(app.jar.held('__Host-session')).toBeUndefined()
})

test('a proof or a password that ends at the moment of disconnecting keeps Google connected', async () => {
  const app = await createTestApp()
  const sam = await proven(app, 'sam')
  await linkGoogleTo(app, sam.id, mona)
  const withoutPassword = meanwhile(app, () => app.db.update(users).set({ passwordHash: null }), sam)
  await expect(disconnectGoogle(withoutPassword)).rejects.toThrow('google.changed_meanwhile')
  await app.db.update(users).set({ passwordHash })
  const withoutProof = meanwhile(app, () => app.db.update(sessions).set({ sudoUntil: null }), sam)
  await expect(disconnectGoogle(withoutProof)).rejects.toThrow('google.changed_meanwhile')
  expect(await googleLinks(app)).toHaveLength(1)
})
