import { availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import type { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { approvedMentor } from './approved-mentor.ts'
import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

type Rule = { readonly weekday: number; readonly startMin: number; readonly endMin: number }
type Given = Partial<typeof mentorProfiles.$inferInsert> & { readonly rules?: readonly Rule[] }

/** From nine to five on weekdays. */
const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMin: 540, endMin: 1020 }))

/** An approved mentor with hours, who offers "A talk" of 30 minutes and "A long talk" of 60. */
export async function bookableMentor(
  app: TestApp,
  username: string,
  { rules = officeHours, ...given }: Given = {},
): Promise<TestPerson> {
  const person = await approvedMentor(app, username, { timezone: 'UTC', ...given })
  const mentorId = person.id
  const offer = (name: string, durationMin: number) => ({
    id: `${username}-${durationMin}`,
    mentorId,
    name,
    goalType: 'guidance' as const,
    durationMin,
    position: durationMin,
  })
  await app.db.batch([
    app.db.insert(sessionTypes).values([offer('A talk', 30), offer('A long talk', 60)]),
    ...rules.map((rule, at) => app.db.insert(availabilityRules).values({ id: `${username}-${at}`, mentorId, ...rule })),
  ])
  return person
}
