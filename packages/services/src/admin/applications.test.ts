import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import { checklist } from '@mentorhub/domain/mentors/application'
import { applicant, approve } from '@mentorhub/testing/applicant'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const why = 'Please say what you have built, and for whom.'

/** Seven of them, a minute apart: one of each state, and two who wait. */
async function staffed() {
  const app = await createTestApp()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const { admin } = app.as(ada)
  const people: Record<string, Awaited<ReturnType<typeof applicant>>> = {}
  for (const name of ['kofi', 'sophie', 'rafael', 'brent', 'noor', 'tove', 'dora']) {
    people[name] = await applicant(app, name)
    app.clock.now += minutes(1)
  }
  const of = (name: string) => {
    const found = people[name]
    if (!found) throw new Error(`there is no ${name}`)
    return found
  }
  const application = (name: string) => ({ applicationId: of(name).applicationId })
  await admin.applications.requestChanges({ ...application('rafael'), changes: why })
  await admin.applications.reject({ ...application('brent'), reasonCode: 'terms_violation', reasonText: why })
  for (const name of ['noor', 'tove']) {
    await approve(app.as(ada), of(name))
    app.clock.now += minutes(1)
  }
  await admin.mentors.deactivate({ userId: of('tove').id, reason: why })
  await app.db
    .update(mentorProfiles)
    .set({ status: 'draft' })
    .where(eq(mentorProfiles.userId, of('dora').id))
  const names = async (asked: Parameters<typeof admin.applications.list>[0]) =>
    (await admin.applications.list(asked)).people.map(({ username }) => username)
  return { app, ada, admin, of, names }
}

test('APPL-06: the tabs part mentors by their state, with counts, and drafts are in none', async () => {
  const { admin, names } = await staffed()
  expect((await admin.applications.list({})).counts).toEqual({
    all: 6,
    pending: 2,
    approved: 1,
    inactive: 1,
    rejected: 1,
    changes_requested: 1,
  })
  expect(await names({ tab: 'pending' })).toEqual(['kofi', 'sophie'])
  expect(await names({ tab: 'approved' })).toEqual(['noor'])
  expect(await names({ tab: 'inactive' })).toEqual(['tove'])
  expect(await names({ tab: 'all' })).toEqual(['tove', 'noor', 'brent', 'rafael', 'sophie', 'kofi'])
})

test('K33: rejected and returned applications are found under All', async () => {
  const { names } = await staffed()
  expect(await names({ filter: 'rejected' })).toEqual(['brent'])
  expect(await names({ filter: 'changes_requested' })).toEqual(['rafael'])
})

test('every word of a search must be found in name, username, job or company', async () => {
  const { app, of, names } = await staffed()
  await app.db
    .update(users)
    .set({ name: 'Kofi Boateng' })
    .where(eq(users.id, of('kofi').id))
  await app.db
    .update(profiles)
    .set({ jobTitle: 'Product designer', company: '100 % Sankofa' })
    .where(eq(profiles.userId, of('kofi').id))
  for (const q of ['boat', 'KOFI designer', 'sankofa', '100 %']) expect(await names({ q }), q).toEqual(['kofi'])
  for (const q of ['boat nobody', '%%', '_', '\\', "'", '😀']) expect(await names({ q }), q).toEqual([])
  expect(await names({ q: 'example.test' })).toEqual([])
})

test('a list goes on by its cursor without leaving out or repeating anybody', async () => {
  const { admin, names } = await staffed()
  for (const tab of ['all', 'pending'] as const) {
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await admin.applications.list({ tab, limit: 1, ...(after && { after }) })
      seen.push(...page.people.map(({ username }) => username))
      after = page.next
    }
    expect(seen).toEqual(await names({ tab }))
  }
  await expect(admin.applications.list({ after: 'drop table' })).rejects.toThrow('page.unknown')
})

test('APPL-07: a detail shows the whole application, the account, and how the bio reads', async () => {
  const { app, admin, of } = await staffed()
  const kofi = of('kofi')
  const photo = { small: '/photos/face-128', large: '/photos/face-512' }
  expect(await admin.applications.get({ userId: kofi.id })).toMatchObject({
    person: { username: 'kofi', email: 'kofi@example.test', isConfirmed: true, isViewer: false, photo },
    mentor: { status: 'pending' },
    shown: { expertise: ['Design'], timezone: 'Europe/Berlin', photo },
    quality: { words: 34, hints: [] },
    changed: [],
    present: null,
    missing: [],
    waitingId: kofi.applicationId,
    attempts: [{ attempt: 1, decision: null }],
    log: [],
    queue: { waiting: 2, previous: null, next: { userId: of('sophie').id, name: 'sophie' } },
    now: app.clock.now,
  })
  expect((await admin.applications.get({ userId: of('sophie').id })).queue).toMatchObject({
    previous: { name: 'kofi' },
    next: null,
  })
})

test('a detail shows the history: who decided what, and why', async () => {
  const { admin, of } = await staffed()
  expect(await admin.applications.get({ userId: of('brent').id })).toMatchObject({
    mentor: { status: 'rejected' },
    waitingId: null,
    attempts: [{ decision: 'rejected', reasonCode: 'terms_violation', reasonText: why, decidedBy: 'ada' }],
    log: [{ action: 'admin.application_rejected', actor: 'ada' }],
  })
  const inactive = await admin.applications.get({ userId: of('tove').id })
  expect(inactive.mentor).toMatchObject({ status: 'inactive', inactiveReason: why })
  expect(inactive.log.map(({ action }) => action)).toEqual(['admin.mentor_deactivated', 'admin.application_approved'])
})

test('what an applicant has changed since they handed it in is said', async () => {
  const { app, admin, of } = await staffed()
  const { id: userId } = of('kofi')
  await app.db.update(profiles).set({ company: 'Elsewhere', photoKey: 'new' }).where(eq(profiles.userId, userId))
  expect(await admin.applications.get({ userId })).toMatchObject({
    changed: ['company', 'photoKey'],
    shown: { company: 'Own', photo: { large: '/photos/new-512' } },
    present: { company: 'Elsewhere', photo: { large: '/photos/new-512' } },
    missing: [],
  })
})

test('an area that is hidden meanwhile is said, because nobody would see it', async () => {
  const { app, admin, of } = await staffed()
  await app.db.update(expertiseCategories).set({ hidden: true })
  expect(await admin.applications.get({ userId: of('kofi').id })).toMatchObject({
    hiddenAreas: ['Design'],
    hasVisibleArea: false,
    changed: [],
    missing: ['expertise'],
  })
  const old = { id: 'old', slug: 'old', name: 'Telegraphy', position: 2, hidden: true }
  await app.db.insert(expertiseCategories).values(old)
  await app.db.insert(mentorExpertise).values({ userId: of('sophie').id, categoryId: old.id })
  expect(await admin.applications.get({ userId: of('sophie').id })).toMatchObject({ changed: [] })
})

test('a draft, a member and nobody have no application to look at', async () => {
  const { app, admin, of } = await staffed()
  const lin = await app.person('lin')
  for (const userId of [of('dora').id, lin.id, 'nobody'])
    await expect(admin.applications.get({ userId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'application.not_found',
    })
})

test('K20: moderators read applications without addresses, and decide nothing', async () => {
  const { app, of } = await staffed()
  const mod = app.as(await app.person('mod', { staffRole: 'moderator' })).admin
  const { id: userId, applicationId } = of('kofi')
  expect(await mod.applications.get({ userId })).toMatchObject({ person: { username: 'kofi', email: null } })
  expect((await mod.applications.list({ tab: 'pending' })).people).toHaveLength(2)
  const tries = [
    () => mod.applications.approve({ applicationId, seen: 'none', checklist: [...checklist] }),
    () => mod.applications.reject({ applicationId, reasonCode: 'terms_violation', reasonText: why }),
    () => mod.applications.requestChanges({ applicationId, changes: why }),
    () => mod.mentors.deactivate({ userId: of('noor').id, reason: why }),
    () => mod.mentors.reactivate({ userId: of('tove').id }),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect((await mod.applications.list({})).counts).toMatchObject({ pending: 2, approved: 1, inactive: 1 })
})

test('a list and a detail each cost one round trip', async () => {
  const { app, ada, of } = await staffed()
  for (const read of [
    () => app.as(ada).admin.applications.list({ tab: 'pending', q: 'k' }),
    () => app.as(ada).admin.applications.get({ userId: of('kofi').id }),
  ]) {
    const before = app.requests.count
    await read()
    expect(app.requests.count - before).toBe(1)
  }
})
