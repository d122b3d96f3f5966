import type { Db } from '@mentorhub/db/connect'
import { auditLog } from '@mentorhub/db/schema/admin'
import { authTokens, consents, oauthAccounts, rateLimits } from '@mentorhub/db/schema/auth'
import { challenges, recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { notificationPreferences, notifications } from '@mentorhub/db/schema/notifications'
import { profileItems, skills, userCategories, userLanguages, userSkills } from '@mentorhub/db/schema/profiles'
import { supportTickets } from '@mentorhub/db/schema/support'
import { blocks, profiles } from '@mentorhub/db/schema/users'
import { bookingRows } from './booking-rows.ts'
import { mentoringRows } from './mentoring-rows.ts'
import type { Whole } from './whole.ts'

/** One category for everybody, as admins make them. */
export const oneCategory = (db: Db) =>
  db.insert(expertiseCategories).values({ id: 'design', slug: 'design', name: 'Design', position: 1 })

/** A row in every table that tells of people, with no column left empty. Their own row has them by name already. */
export async function wholePerson(db: Db, whole: Whole): Promise<void> {
  await db.batch([
    ...profileRows(db, whole),
    ...mentoringRows(db, whole),
    ...bookingRows(db, whole),
    ...signInRows(db, whole),
    ...correspondenceRows(db, whole),
  ])
}

const at = 7

function profileRows(db: Db, { person: { id: userId }, mark, blocked }: Whole) {
  const texts = { headline: mark, bio: mark, goals: mark, company: mark, jobTitle: mark, country: mark, region: mark }
  const links = {
    linkedinUrl: `https://www.linkedin.com/in/${mark}`,
    githubUrl: `https://github.com/${mark}`,
    twitterUrl: `https://x.com/${mark}`,
    websiteUrl: `https://${mark}.test`,
  }
  const others = { intent: 'both', shownRole: 'student', yearsExperience: 3, photoKey: `photo-${userId}` } as const
  const profile = { ...texts, ...links, ...others }
  return [
    db
      .insert(profiles)
      .values({ userId, ...profile })
      .onConflictDoUpdate({ target: profiles.userId, set: profile }),
    db.insert(profileItems).values({
      id: `item-${mark}`,
      userId,
      kind: 'project',
      title: mark,
      issuer: mark,
      url: `https://${mark}.test`,
      startedOn: '2019-04',
      endedOn: '2021-11',
      body: mark,
      createdAt: at,
    }),
    db.insert(skills).values({ id: `skill-${mark}`, slug: mark, name: mark }),
    db.insert(userSkills).values({ userId, skillId: `skill-${mark}`, wants: true, level: 3, years: 2 }),
    db.insert(userLanguages).values({ userId, lang: mark, proficiency: 'native' }),
    db.insert(userCategories).values({ userId, categoryId: 'design', use: 'interest' }),
    db.insert(blocks).values({ blockerId: userId, blockedId: blocked.id, createdAt: at }),
  ] as const
}

function signInRows(db: Db, { person: { id: userId, session }, mark, email }: Whole) {
  return [
    db
      .insert(challenges)
      .values({ sessionId: session, purpose: 'sudo', codeHash: `code-${mark}`, tries: 2, expiresAt: at }),
    db
      .insert(oauthAccounts)
      .values({ provider: 'google', providerUserId: `google-${mark}`, userId, email: `old-${email}`, createdAt: at }),
    db
      .insert(twoFactors)
      .values({ userId, method: 'totp', sealedSecret: `sealed-${mark}`, lastStep: 5, createdAt: at, enabledAt: at }),
    db.insert(recoveryCodes).values({ hash: `recovery-${mark}`, userId, createdAt: at }),
    db.insert(authTokens).values([
      { hash: `change-${mark}`, purpose: 'change_email', userId, email: `new-${email}`, expiresAt: at },
      {
        hash: `invited-${mark}`,
        purpose: 'admin_invite',
        userId,
        email: `friend-${mark}`,
        staffRole: 'admin',
        expiresAt: at,
      },
    ]),
    db.insert(rateLimits).values([
      { key: `confirm:${userId}`, windowStart: at, count: 3 },
      { key: `sign-in:${email}`, windowStart: at, count: 4 },
    ]),
    db.insert(consents).values({ userId, kind: 'terms', version: mark, givenAt: at, withdrawnAt: at }),
  ] as const
}

function correspondenceRows(db: Db, { person: { id: userId }, mark, email }: Whole) {
  const words = { name: mark, subject: mark, message: mark, createdAt: at }
  return [
    db.insert(notifications).values({
      id: `notice-${mark}`,
      userId,
      kind: 'welcome',
      title: mark,
      body: mark,
      path: `/${mark}`,
      createdAt: at,
      readAt: at,
      digestDueAt: at,
      shownAt: at,
    }),
    db.insert(notificationPreferences).values({ userId, kind: mark, channel: 'mail', mode: 'off' }),
    db.insert(newsletterSubscribers).values({
      id: `reader-${mark}`,
      email,
      status: 'subscribed',
      askedAt: at,
      confirmedAt: at,
      unsubscribedAt: at,
    }),
    db.insert(authTokens).values({
      hash: `news-${mark}`,
      purpose: 'newsletter',
      subscriberId: `reader-${mark}`,
      expiresAt: at,
    }),
    db.insert(supportTickets).values([
      { ...words, userId, email },
      { ...words, userId: null, email },
    ]),
    db.insert(auditLog).values({
      id: `line-${userId}`,
      actorId: 'staff',
      action: 'admin.role_set',
      subjectType: 'user',
      subjectId: userId,
      before: { role: null },
      after: { role: 'admin' },
      networkHash: 'network',
      at,
    }),
  ] as const
}
