import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'
import { createFirstSuperadmin } from './create-first-superadmin.ts'

async function invited() {
  const app = await createTestApp()
  const root = await app.person('root', { staffRole: 'superadmin' })
  const lin = await app.person('lin')
  await app.db.update(sessions).set({ sudoUntil: app.clock.now + 600_000 })
  await app.as(root).admin.roles.invite({ email: 'lin@example.test', role: 'admin' })
  await drainOutbox(app.ctx())
  return { app, root, lin, token: app.linkIn('admin-invite') }
}

const roleOf = async (app: TestApp, id: string) =>
  (await app.db.select({ role: users.staffRole }).from(users).where(eq(users.id, id)))[0]?.role

test('AUTH-11: a superadmin invites an address, whose owner takes the role once', async () => {
  const { app, root, lin, token } = await invited()
  expect(await app.as(root).admin.roles.list()).toMatchObject({
    invited: [{ email: 'lin@example.test', role: 'admin' }],
  })
  await app.as(lin).auth.acceptAdminInvite({ token })
  expect(await app.as(lin).auth.me()).toBeNull()
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'lin', staffRole: 'admin' })
  await expect(app.as(await app.newest()).auth.acceptAdminInvite({ token })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await app.as(root).admin.roles.list()).toMatchObject({ invited: [] })
})

test('A1: an invitation is of no use to another address, nor after a week, nor when the inviter has left', async () => {
  const { app, root, lin, token } = await invited()
  const sam = await app.person('sam')
  await expect(app.as(sam).auth.acceptAdminInvite({ token })).rejects.toThrow('invite.other_address')
  await app.person('second', { staffRole: 'superadmin' })
  await app.as(root).admin.roles.set({ username: 'root', role: 'member' })
  await expect(app.as(lin).auth.acceptAdminInvite({ token })).rejects.toThrow('token.invalid')
  const later = await invited()
  later.app.clock.now += days(7) + 1
  await expect(later.app.as(later.lin).auth.acceptAdminInvite({ token: later.token })).rejects.toThrow('token.invalid')
})

test('of a hundred that accept one invitation at once, one does', async () => {
  const { app, lin, token } = await invited()
  const tries = Array.from({ length: 100 }, (_, i) => app.as(lin, `192.0.2.${i}`).auth.acceptAdminInvite({ token }))
  const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
  expect(done).toHaveLength(1)
})

test('the last superadmin cannot stop being one, also when two leave at once', async () => {
  const { app, root } = await invited()
  await expect(app.as(root).admin.roles.set({ username: 'root', role: 'member' })).rejects.toThrow(
    'admin.last_superadmin',
  )
  const other = await app.person('second', { staffRole: 'superadmin' })
  await app.db.update(sessions).set({ sudoUntil: app.clock.now + 600_000 })
  const leaving = await Promise.allSettled([
    app.as(root).admin.roles.set({ username: 'second', role: 'member' }),
    app.as(other).admin.roles.set({ username: 'root', role: 'member' }),
  ])
  expect(leaving.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a role that is taken away ends the sessions it was used in, and is written down', async () => {
  const { app, root, lin } = await invited()
  await app.db.update(users).set({ staffRole: 'moderator' }).where(eq(users.id, lin.id))
  await app.as(root).admin.roles.set({ username: 'lin', role: 'member' })
  expect(await app.as(lin).auth.me()).toBeNull()
  expect(await roleOf(app, lin.id)).toBeNull()
  expect(await app.db.select().from(auditLog).where(eq(auditLog.action, 'admin.role_set'))).toMatchObject([
    { actorId: root.id, subjectId: lin.id, before: { role: 'moderator' }, after: { role: null } },
  ])
})

test('nobody is made staff without an invitation', async () => {
  const { app, root } = await invited()
  await expect(app.as(root).admin.roles.set({ username: 'lin', role: 'admin' })).rejects.toThrow('admin.invite_first')
})

test('the audit log takes no change and loses nothing', async () => {
  const { app } = await invited()
  await expect(app.db.update(auditLog).set({ action: 'nothing' })).rejects.toThrow('audit_log')
  await expect(app.db.delete(auditLog)).rejects.toThrow('audit_log')
  expect(await app.db.select().from(auditLog)).toHaveLength(1)
})

test('AUTH-16: the first superadmin comes from the keys of the installation, and only the first', async () => {
  const app = await createTestApp()
  const first = { email: 'boss@example.test', name: 'Boss', username: 'boss' }
  const { resetUrl } = await createFirstSuperadmin(app.ctx(), first)
  await app.as(null).auth.resetPassword({ token: resetUrl.split('/').at(-1) ?? '', password: 'a long enough secret' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ staffRole: 'superadmin', emailVerified: true })
  await expect(
    createFirstSuperadmin(app.ctx(), { ...first, email: 'b@example.test', username: 'bb2' }),
  ).rejects.toThrow('admin.superadmin_exists')
})

test('the first superadmin may be somebody who has an account already', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  await createFirstSuperadmin(app.ctx(), { email: 'sam@example.test', name: 'Sam', username: 'sam' })
  expect(await roleOf(app, sam.id)).toBe('superadmin')
})

test('A1: the account of a stranger who took the address first is not the one that becomes superadmin', async () => {
  const app = await createTestApp()
  const evil = await app.person('evil', {
    email: 'boss@example.test',
    emailVerifiedAt: null,
    passwordHash: '$fake$2$x',
  })
  const { resetUrl } = await createFirstSuperadmin(app.ctx(), {
    email: 'boss@example.test',
    name: 'B',
    username: 'boss',
  })
  expect(await app.as(evil).auth.me()).toBeNull()
  await app.as(null).auth.resetPassword({ token: resetUrl.split('/').at(-1) ?? '', password: 'a long enough secret' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'boss', staffRole: 'superadmin' })
})

test('A1: whoever becomes the first superadmin is let in by nothing of before', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam', { passwordHash: '$fake$2$an old secret' })
  await createFirstSuperadmin(app.ctx(), { email: 'sam@example.test', name: 'Sam', username: 'sam' })
  expect(await app.as(sam).auth.me()).toBeNull()
  await expect(app.as(null).auth.signIn({ email: 'sam@example.test', password: 'an old secret' })).rejects.toThrow(
    'auth.wrong_credentials',
  )
})

test('whoever lost a role does not take it back with a second invitation', async () => {
  const { app, root, lin, token } = await invited()
  await app.as(root).admin.roles.invite({ email: 'lin@example.test', role: 'moderator' })
  await drainOutbox(app.ctx())
  const other = app.linkIn('admin-invite')
  await app.as(lin).auth.acceptAdminInvite({ token })
  await expect(app.as(await app.newest()).auth.acceptAdminInvite({ token: other })).rejects.toThrow('token.invalid')
  await app.as(root).admin.roles.invite({ email: 'lin@example.test', role: 'superadmin' })
  await drainOutbox(app.ctx())
  const third = app.linkIn('admin-invite')
  const admin = await app.newest()
  await app.as(root).admin.roles.set({ username: 'lin', role: 'member' })
  expect(await app.as(admin).auth.me()).toBeNull()
  expect(await app.as(null).auth.peekLink({ purpose: 'admin_invite', token: third })).toMatchObject({
    state: 'invalid',
  })
})
