import { days } from '@mentorhub/domain/duration'
import type { mentorWaitlist } from '../schema/mentors.ts'
import { applicationRows, guidelineConsents } from './demo-applications.ts'
import { overrideRows, ruleRows, sessionTypeRows } from './demo-availability.ts'
import { numbered } from './demo-id.ts'
import type { DemoStart } from './demo-start.ts'
import type { Joined } from './joined.ts'
import type { Mentor } from './people/person.ts'

type Everybody = readonly Joined[]
type Mentors = readonly Joined<Mentor>[]

/** How the mentors became mentors, when they can be booked and for what, and who waits for one of them. */
export function mentoringOf(everybody: Everybody, mentors: Mentors, start: DemoStart) {
  const mentorApplications = mentors
    .flatMap((mentor) => applicationRows(mentor, start, named(everybody, 'Ada Lindqvist')))
    .map(numbered('application', start.seed))
  return {
    mentorApplications,
    consents: guidelineConsents(mentorApplications, start),
    availabilityRules: mentors.flatMap(ruleRows).map(numbered('rule', start.seed)),
    availabilityOverrides: mentors
      .flatMap((mentor) => overrideRows(mentor, start))
      .map(numbered('override', start.seed)),
    sessionTypes: mentors.flatMap(sessionTypeRows).map(numbered('session type', start.seed)),
    mentorWaitlist: waitlistRows(everybody, start),
  }
}

/** For the mentor who has opened no hours so far. */
const waiting = ['Ryu Da-eun', 'Freja Mikkelsen', 'Esther Nakato']

const waitlistRows = (everybody: Everybody, { today }: DemoStart): (typeof mentorWaitlist.$inferInsert)[] =>
  waiting.map((name, nth) => ({
    mentorId: named(everybody, 'Camille Tremblay'),
    userId: named(everybody, name),
    createdAt: today - days(nth + 1),
  }))

function named(everybody: Everybody, name: string): string {
  const found = everybody.find((person) => person.name === name)
  if (!found) throw new Error(`${name} is not of the demo world`)
  return found.id
}
