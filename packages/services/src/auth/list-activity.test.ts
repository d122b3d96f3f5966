import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { audit } from '../audit.ts'
import { commit } from '../commit.ts'

test('the own list tells who came in with what, and what was changed, newest first', async () => {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  await app.as(null).auth.signIn({ email: 'sam@example.test', password: testPassword })
  app.clock.now += 1000
  await app.as(sam).auth.changePassword({ password: 'a new secret' })
  const renewed = await app.newest()
  expect(await app.as(renewed).auth.activity()).toEqual([
    { kind: 'auth.password_changed', device: 'Chrome on Linux', change: null, at: app.clock.now },
    { kind: 'auth.signed_in', device: 'Chrome on Linux', change: null, at: app.clock.now - 1000 },
  ])
})

test('it holds ten, of what concerns the safety of the account, in one round trip', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const lines = Array.from({ length: 12 }, (_, i) => {
    app.clock.now += 1000
    const action = i === 11 ? 'admin.staff_invited' : 'auth.session_revoked'
    return audit(app.ctx(), { actorId: sam.id, action, subject: ['user', sam.id] })
  })
  await commit(app.ctx(), lines)
  app.requests.count = 0
  const listed = await app.as(sam).auth.activity()
  expect(app.requests.count).toBe(1)
  expect(listed).toHaveLength(10)
  expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(['auth.session_revoked']))
  expect(listed.map(({ at }) => at)).toEqual(listed.map(({ at }) => at).toSorted((a, b) => b - a))
})

test('Z1: nobody sees what others did', async () => {
  const app = await createTestApp()
  await provenPerson(app, 'sam')
  await app.as(null).auth.signIn({ email: 'sam@example.test', password: testPassword })
  const lin = await app.person('lin')
  expect(await app.as(lin).auth.activity()).toEqual([])
  await expect(app.as(null).auth.activity()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('it is found by the index, however long the log grows', async () => {
  const app = await createTestApp()
  const plan = await app.db.all<{ detail: string }>(
    sql`explain query plan select * from audit_log where actor_id = ${'sam'} and action in ('a', 'b') order by at desc limit 10`,
  )
  expect(plan.map(({ detail }) => detail).join()).toContain('audit_log_actor')
})
