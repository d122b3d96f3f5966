import { mentorApplications } from '@mentorhub/db/schema/applications'
import { expertiseCategories, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, type users } from '@mentorhub/db/schema/users'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { createTestApp, type TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

/** What the first step of an application asks for. */
export const writtenBasics = {
  step: 'basics' as const,
  bio: 'Ten years of building teams, and of listening to them first.',
  expertise: ['design', 'law'],
  jobTitle: 'Head of design',
  company: 'Own',
  yearsExperience: 10,
  timezone: 'Europe/Berlin',
}

/** Noor, with a photo, in a world with three areas of expertise, one of them hidden. */
export async function applyingMember(given: Partial<typeof users.$inferInsert> = {}) {
  const app = await createTestApp()
  await app.db.insert(expertiseCategories).values(
    ['design', 'law', 'music'].map((slug, position) => ({
      id: slug,
      slug,
      name: slug.toUpperCase(),
      position,
      hidden: slug === 'music',
    })),
  )
  const noor = await app.person('noor', { name: 'Noor Haddad', timezone: 'Asia/Beirut', ...given })
  await app.db.update(profiles).set({ photoKey: 'face' })
  return { app, noor, application: app.as(noor).mentors.application }
}

/** Hands in what stands there now. */
export async function handIn(app: TestApp, person: TestPerson) {
  const { application } = app.as(person).mentors
  const { digest } = await application.get()
  return application.submit({ digest, guidelines: legalVersions.mentor_guidelines })
}

/** What an admin does to the one application there is; the verbs of admins have tests of their own. */
export async function answerAll({ db, clock }: TestApp, decision: 'rejected' | 'changes_requested'): Promise<void> {
  const reasonCode = decision === 'rejected' ? ('incomplete_profile' as const) : null
  const why = { decision, reasonCode, reasonText: 'Tell more of your work, please.', decidedAt: clock.now }
  await db.batch([db.update(mentorApplications).set(why), db.update(mentorProfiles).set({ status: decision })])
}
