import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

type Told = Partial<typeof mentorProfiles.$inferInsert> & { readonly name?: string }

/** Somebody who was approved, in Berlin unless said otherwise, and has set nothing yet. */
export async function approvedMentor(
  app: TestApp,
  username: string,
  { name = username, ...told }: Told = {},
): Promise<TestPerson> {
  const person = await app.person(username, { name })
  const bio = 'Twelve years of building teams, and of listening to them first.'
  await app.db.insert(mentorProfiles).values({
    userId: person.id,
    status: 'approved',
    approvedAt: app.clock.now,
    timezone: 'Europe/Berlin',
    bio,
    ...told,
  })
  return person
}
