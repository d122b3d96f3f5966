import { mentorApplications } from '@mentorhub/db/schema/applications'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, type users } from '@mentorhub/db/schema/users'
import { checklist } from '@mentorhub/domain/mentors/application'
import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

export const bio =
  'I design for small screens, slow chips and expensive data. Portfolio reviews and first jobs are what I know ' +
  'best; I was hired without a degree and have helped four others do the same.'

export type Applicant = TestPerson & { readonly applicationId: string }

/** Approves what an admin would look at now. */
export async function approve(as: Pick<ReturnType<TestApp['as']>, 'admin'>, { id: userId, applicationId }: Applicant) {
  const { applications } = as.admin
  const { seen } = await applications.get({ userId })
  return applications.approve({ applicationId, seen, checklist: [...checklist] })
}

/** Somebody who has handed in an application that nobody has decided on yet. */
export async function applicant(
  app: TestApp,
  username: string,
  given: Partial<typeof users.$inferInsert> = {},
): Promise<Applicant> {
  const { db, clock } = app
  const person = await app.person(username, given)
  const { id: userId } = person
  const applicationId = `application-of-${username}`
  const submittedAt = clock.now
  await db.batch([
    db.insert(expertiseCategories).values(design).onConflictDoNothing(),
    db
      .insert(profiles)
      .values({ userId, ...work })
      .onConflictDoUpdate({ target: profiles.userId, set: work }),
    db.insert(mentorProfiles).values({ userId, status: 'pending', bio, timezone: 'Europe/Berlin' }),
    db.insert(mentorExpertise).values({ userId, categoryId: design.id }),
    db.insert(mentorApplications).values({ id: applicationId, userId, attempt: 1, snapshot, submittedAt }),
  ])
  return { ...person, applicationId }
}

export const design = { id: 'design', slug: 'design', name: 'Design', position: 1 }

const work = { company: 'Own', jobTitle: 'Head of design', yearsExperience: 6, photoKey: 'face' }

export const snapshot = {
  ...work,
  bio,
  expertise: [design.name],
  timezone: 'Europe/Berlin',
  linkedinUrl: null,
  githubUrl: null,
  twitterUrl: null,
  websiteUrl: null,
}
