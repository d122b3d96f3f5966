import { hours } from '@mentorhub/domain/duration'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { checklist, type ApplicationSnapshot } from '@mentorhub/domain/mentors/application'
import type { mentorApplications } from '../schema/applications.ts'
import type { consents } from '../schema/auth.ts'
import { mentorRow } from './demo-mentors.ts'
import { profileRow } from './demo-profiles.ts'
import type { DemoStart } from './demo-start.ts'
import { diceAbout } from './dice.ts'
import { demoCategories } from './expertise-categories.ts'
import type { Joined } from './joined.ts'
import type { Mentor } from './people/person.ts'
import { places } from './people/places.ts'
import { submissions } from './people/submissions.ts'

type Application = Omit<typeof mentorApplications.$inferInsert, 'id'>

/** What a mentor has handed in, and what `decider` made of it. */
export function applicationRows(mentor: Joined<Mentor>, start: DemoStart, decider: string): Application[] {
  const of = { userId: mentor.id, snapshot: snapshotOf(mentor, start.seed) }
  const told = submissions[mentor.name]
  if (!told) return [{ ...of, ...approval(mentor, start), decidedBy: decider }]
  return told.map(({ hoursAgo, decided }, n) => {
    const submittedAt = start.today - hours(hoursAgo)
    const row = { ...of, attempt: n + 1, submittedAt }
    if (!decided) return row
    const { hoursLater, ...decision } = decided
    return { ...row, ...decision, decidedBy: decider, decidedAt: submittedAt + hours(hoursLater) }
  })
}

/** Whoever is a mentor waited for a day or less, and everything was ticked. */
function approval(mentor: Joined<Mentor>, { seed }: DemoStart) {
  const { approvedAt } = mentorRow(mentor, seed)
  if (!approvedAt) throw new Error(`${mentor.name} has neither applied nor been approved`)
  const waited = hours(diceAbout(`application of ${mentor.name}`, seed).between(3, 23))
  return {
    attempt: 1,
    submittedAt: approvedAt - waited,
    decidedAt: approvedAt,
    decision: 'approved' as const,
    checklist,
  }
}

function snapshotOf(mentor: Joined<Mentor>, seed: number): ApplicationSnapshot {
  const { linkedinUrl = null, githubUrl = null, websiteUrl = null } = profileRow(mentor, seed)
  return {
    bio: mentor.bio,
    expertise: demoCategories.filter(({ slug }) => mentor.helpsWith.includes(slug)).map(({ name }) => name),
    timezone: places[mentor.lives].timezone,
    company: mentor.company,
    jobTitle: mentor.title,
    yearsExperience: mentor.years,
    photoKey: mentor.photo ?? null,
    linkedinUrl,
    githubUrl,
    twitterUrl: null,
    websiteUrl,
  }
}

/** Everybody has agreed to the text of today: those who were there before it once more. */
export function guidelineConsents(
  applications: readonly Application[],
  { today }: DemoStart,
): (typeof consents.$inferInsert)[] {
  const version = legalVersions.mentor_guidelines
  const since = Math.min(Date.parse(version), today)
  const newest = new Map(applications.map(({ userId, submittedAt }) => [userId, submittedAt]))
  return Array.from(newest, ([userId, submittedAt]) => ({
    userId,
    kind: 'mentor_guidelines',
    version,
    givenAt: Math.max(submittedAt, since),
  }))
}
