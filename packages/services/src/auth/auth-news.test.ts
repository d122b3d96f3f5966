import { expect, test } from 'vitest'
import { outbox } from '@mentorhub/db/schema/system'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { Ctx } from '../context.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { emit } from '../outbox/emit.ts'

const security = { kind: 'security', path: '/settings/security' }

const told = {
  'Your password was changed': {
    news: security,
    emitted: (ctx: Ctx, userId: string) => emit(ctx, 'auth.password_changed', { userId, device: 'A script', at: 0 }),
  },
  'Sign-in codes by app are on': {
    news: security,
    emitted: (ctx: Ctx, userId: string) => emit(ctx, 'auth.factor_changed', { userId, change: 'app_on', at: 0 }),
  },
  'A Google account was connected': {
    news: security,
    emitted: (ctx: Ctx, userId: string) => emit(ctx, 'auth.google_changed', { userId, change: 'connected', at: 0 }),
  },
  'You are now a moderator of MentorHub': {
    news: { kind: 'account', path: '/home' },
    emitted: (ctx: Ctx, userId: string) => emit(ctx, 'auth.role_changed', { userId }),
  },
}

test.each(Object.entries(told))('“%s” stands in the list too, once, beside its one mail', async (title, it) => {
  const app = await createTestApp()
  const sam = await app.person('sam', { staffRole: 'moderator' })
  await it.emitted(app.ctx(), sam.id)
  await drainOutbox(app.ctx())
  await app.db.update(outbox).set({ doneAt: null, dueAt: app.clock.now })
  await drainOutbox(app.ctx())
  expect((await app.as(sam).notifications.list({})).items).toMatchObject([{ ...it.news, title, unread: true }])
  expect(app.sent).toHaveLength(1)
})

test('a device that is known is no news', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam', { passwordHash: '$fake$2$correct horse battery' })
  const signIn = () => app.as(null).auth.signIn({ email: 'sam@example.test', password: 'correct horse battery' })
  await signIn()
  app.clock.now += 1000
  await signIn()
  await drainOutbox(app.ctx())
  expect((await app.as(sam).notifications.list({})).items).toEqual([])
})
