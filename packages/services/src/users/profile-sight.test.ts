import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { blocks, profiles, users } from '@mentorhub/db/schema/users'
import { createTestApp } from '@mentorhub/testing/create-test-app'

async function twoMembers() {
  const app = await createTestApp()
  return { app, noor: await app.person('noor'), sam: await app.person('sam') }
}

describe('Z1, Z2: who sees a profile', () => {
  const visibilities = ['public', 'members', 'community'] as const

  async function seen(owner: Partial<typeof users.$inferInsert> = {}) {
    const { app, noor, sam } = await twoMembers()
    const others = {
      guest: null,
      member: sam,
      unconfirmed: await app.person('uma', { emailVerifiedAt: null }),
      blocker: await app.person('bea'),
      blocked: await app.person('bob'),
      staff: await app.person('mod', { staffRole: 'moderator' }),
      unconfirmedStaff: await app.person('max', { staffRole: 'moderator', emailVerifiedAt: null }),
      owner: noor,
    }
    await app.db.insert(blocks).values([
      { blockerId: others.blocker.id, blockedId: noor.id, createdAt: 1 },
      { blockerId: noor.id, blockedId: others.blocked.id, createdAt: 1 },
    ])
    if (Object.keys(owner).length > 0) await app.db.update(users).set(owner).where(eq(users.id, noor.id))
    const opened: Record<string, string[]> = {}
    for (const visibility of visibilities) {
      await app.db.update(profiles).set({ visibility }).where(eq(profiles.userId, noor.id))
      for (const [who, person] of Object.entries(others)) {
        const answer = app.as(person).users.profile.get({ username: 'noor' })
        const outcome = await answer.then(
          () => 'open',
          (error: unknown) => (error instanceof Error ? error.message : 'a bug'),
        )
        if (outcome !== 'profile.not_found')
          opened[who] = [...(opened[who] ?? []), outcome === 'open' ? visibility : outcome]
      }
    }
    return opened
  }

  const forStaff = { staff: ['public', 'members', 'community'] }

  test('is decided by what the owner chose, and by how they stand to each other', async () => {
    expect(await seen()).toEqual({
      guest: ['public'],
      unconfirmed: ['public'],
      unconfirmedStaff: ['public'],
      member: ['public', 'members'],
      owner: [...visibilities],
      ...forStaff,
    })
  })

  test.each([
    ['nobody has confirmed', { emailVerifiedAt: null }, { owner: [...visibilities], ...forStaff }],
    ['is suspended', { status: 'suspended' }, forStaff],
    ['is deactivated', { status: 'deactivated' }, forStaff],
    ['is deleted', { status: 'deleted' }, {}],
  ] as const)('one of an account that %s is for nobody else', async (_, owner, opened) => {
    expect(await seen(owner)).toEqual(opened)
  })

  test('what it does not tell is told to nobody, not even the owner and staff', async () => {
    const { app, noor, sam } = await twoMembers()
    const mod = await app.person('mod', { staffRole: 'moderator' })
    const canaries = { email: 'canary-mail@example.test', passwordHash: 'canary-hash', locale: 'canary-locale' }
    await app.db.update(users).set(canaries).where(eq(users.id, noor.id))
    await app.db.update(profiles).set({ version: 777_777, visibility: 'public' })
    for (const person of [null, sam, mod, noor]) {
      const answer = JSON.stringify(await app.as(person).users.profile.get({ username: 'noor' }))
      expect(answer).not.toMatch(/canary|777777|hash of|photoKey/)
      expect(answer).not.toContain(noor.id)
    }
  })

  test('costs one round trip, for guests, members and the owner', async () => {
    const { app, noor, sam } = await twoMembers()
    await app.db.update(profiles).set({ visibility: 'public' })
    for (const person of [null, sam, noor]) {
      app.requests.count = 0
      await app.as(person).users.profile.get({ username: 'noor' })
      expect(app.requests.count).toBe(1)
    }
    app.requests.count = 0
    await Promise.all([app.as(noor).users.profile.edit(), app.as(noor).users.categories.list()])
    expect(app.requests.count).toBe(1)
    app.requests.count = 0
    await app.as(noor).users.profile.update({ version: 1, headline: 'Two' })
    expect(app.requests.count).toBe(2)
  })
})

describe('a preview', () => {
  test('shows the owner what others find, or that they find nothing', async () => {
    const { app, noor } = await twoMembers()
    const look = async (as: 'public' | 'member') =>
      (await app.as(noor).users.profile.get({ username: 'noor', as })).preview
    expect(await look('member')).toEqual({ as: 'member', isSeen: true })
    expect(await look('public')).toEqual({ as: 'public', isSeen: false })
    await app.as(noor).users.profile.update({ version: 1, visibility: 'community' })
    expect(await look('member')).toEqual({ as: 'member', isSeen: false })
    await app.as(noor).users.profile.update({ version: 2, visibility: 'public' })
    expect(await look('public')).toEqual({ as: 'public', isSeen: true })
  })

  test('is for the owner alone', async () => {
    const { app, sam } = await twoMembers()
    const answer = await app.as(sam).users.profile.get({ username: 'noor', as: 'public' })
    expect(answer).toMatchObject({ preview: null, isOwner: false, visibility: null, isPublic: false })
  })
})

test('K23: an approved mentor is told to be one', async () => {
  const { app, noor, sam } = await twoMembers()
  const isMentor = async () => (await app.as(sam).users.profile.get({ username: 'noor' })).isMentor
  expect(await isMentor()).toBe(false)
  const bio = 'Ten years of building teams, and of listening to them first.'
  await app.db
    .insert(mentorProfiles)
    .values({ userId: noor.id, status: 'approved', approvedAt: 1, timezone: 'UTC', bio })
  expect(await isMentor()).toBe(true)
})
