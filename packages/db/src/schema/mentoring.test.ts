import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { checklist } from '@mentorhub/domain/mentors/application'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { brokenRule } from '../broken-rule.ts'
import type { Db } from '../connect.ts'
import { mentorApplications } from './applications.ts'
import { consents } from './auth.ts'
import { availabilityOverrides, availabilityRules, sessionTypes } from './availability.ts'
import { expertiseCategories, mentorExpertise, mentorProfiles } from './mentors.ts'
import { profiles, users } from './users.ts'

let db: Db

beforeEach(async () => {
  db = (await createTestDatabase()).db
  await db.batch([
    db.insert(users).values({ id: 'noor', email: 'noor@example.test', username: 'noor', name: 'Noor', createdAt: 1 }),
    db.insert(profiles).values({ userId: 'noor' }),
    db.insert(mentorProfiles).values({ userId: 'noor', timezone: 'Europe/Amsterdam', bio: 'x'.repeat(50) }),
  ])
})

const ruleBrokenBy = async (writing: PromiseLike<unknown>) => {
  try {
    await writing
    return null
  } catch (error) {
    return brokenRule(error)
  }
}

const rule = (weekday: number, startMin: number, endMin: number) =>
  db
    .insert(availabilityRules)
    .values({ id: `${weekday} ${startMin} ${endMin}`, mentorId: 'noor', weekday, startMin, endMin })

test('two weekly blocks of one day may touch, and never overlap', async () => {
  await rule(1, 540, 600)
  expect(await ruleBrokenBy(rule(1, 600, 660))).toBeNull()
  expect(await ruleBrokenBy(rule(2, 540, 600))).toBeNull()
  expect(await ruleBrokenBy(rule(1, 595, 605))).toBe('availability_rules.overlap')
  const moved = db.update(availabilityRules).set({ endMin: 605 }).where(eq(availabilityRules.id, '1 540 600'))
  expect(await ruleBrokenBy(moved)).toBe('availability_rules.overlap')
})

test.each([
  ['ends when it starts', 600, 600],
  ['is longer than a day', 600, 2045],
  ['begins beside the grid of five minutes', 601, 660],
  ['begins on the next day', 1440, 1500],
])('a block that %s is refused', async (_, start, end) => {
  expect(await ruleBrokenBy(rule(3, start, end))).toBe('availability_rules_block')
})

test('only blocks last for several days', async () => {
  const on = { mentorId: 'noor', onDate: '2027-01-04', startMin: 0, endMin: 60 }
  const put = (kind: 'add' | 'replace' | 'block', untilDate: string) =>
    ruleBrokenBy(db.insert(availabilityOverrides).values({ ...on, id: kind + untilDate, kind, untilDate }))
  expect(await put('add', '2027-01-04')).toBeNull()
  expect(await put('block', '2027-01-09')).toBeNull()
  expect(await put('add', '2027-01-05')).toBe('availability_overrides_days')
  expect(await put('block', '2027-01-03')).toBe('availability_overrides_days')
})

test('an application goes in with expertise, a photo and consent, and with nothing less', async () => {
  const apply = () => ruleBrokenBy(db.update(mentorProfiles).set({ status: 'pending' }))
  expect(await apply()).toBe('mentor_profiles.incomplete')
  await db.insert(expertiseCategories).values({ id: 'design', slug: 'design', name: 'Design', position: 1 })
  await db.insert(mentorExpertise).values({ userId: 'noor', categoryId: 'design' })
  expect(await apply()).toBe('mentor_profiles.incomplete')
  await db.update(profiles).set({ photoKey: 'photo' })
  expect(await apply()).toBe('mentor_profiles.incomplete')
  await db.insert(consents).values({ userId: 'noor', kind: 'mentor_guidelines', version: '1', givenAt: 1 })
  expect(await apply()).toBeNull()
})

test('a pending bio has 50 to 500 characters, and one who is inactive a reason', async () => {
  const set = (values: Partial<typeof mentorProfiles.$inferInsert>) =>
    ruleBrokenBy(db.update(mentorProfiles).set(values))
  expect(await set({ status: 'approved', approvedAt: 1, bio: 'x'.repeat(49) })).toBe('mentor_profiles_bio')
  expect(await set({ bio: 'x'.repeat(501) })).toBe('mentor_profiles_bio_length')
  expect(await set({ status: 'inactive' })).toBe('mentor_profiles_inactive')
  expect(await set({ status: 'approved' })).toBe('mentor_profiles_approved')
})

test('nobody is approved without the whole checklist, or rejected without a reason; one of somebody waits', async () => {
  const put = (attempt: number, values: Partial<typeof mentorApplications.$inferInsert>) =>
    ruleBrokenBy(
      db
        .insert(mentorApplications)
        .values({ id: `${attempt}`, userId: 'noor', attempt, snapshot: sql`'{}'`, submittedAt: 1, ...values }),
    )
  const decided = { decidedAt: 2 }
  expect(await put(1, { ...decided, decision: 'approved', checklist: ['bio'] })).toBe('mentor_applications_checked')
  expect(await put(1, { ...decided, decision: 'approved' })).toBe('mentor_applications_checked')
  expect(await put(1, { ...decided, decision: 'rejected' })).toBe('mentor_applications_rejected')
  expect(await put(1, { ...decided, decision: 'changes_requested' })).toBe('mentor_applications_returned')
  expect(await put(1, { decision: 'approved', checklist })).toBe('mentor_applications_decided')
  expect(await put(1, { ...decided, decision: 'approved', checklist })).toBeNull()
  expect(await put(2, {})).toBeNull()
  expect(await put(3, {})).toBe('mentor_applications.user_id')
  expect(await put(2, { ...decided, decision: 'approved', checklist })).toMatch(/^mentor_applications\./)
})

test('as long as nothing is charged here, no session has a price', async () => {
  const type = { id: 'talk', mentorId: 'noor', name: 'Talk', goalType: 'guidance', durationMin: 30 } as const
  expect(await ruleBrokenBy(db.insert(sessionTypes).values({ ...type, priceMinor: 500 }))).toBe('session_types.free')
  expect(await ruleBrokenBy(db.insert(sessionTypes).values({ ...type, durationMin: 20 }))).toBe('session_types_length')
  await db.insert(sessionTypes).values(type)
  expect(await ruleBrokenBy(db.update(sessionTypes).set({ priceMinor: 1 }))).toBe('session_types.free')
})
