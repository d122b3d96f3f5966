import { and, eq } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import type { GoalType } from '@mentorhub/domain/mentors/mentor'
import { hashed } from '../hash.ts'

/** All that an edit says of a session type; its place is changed by the edits of others, too. */
export type State = {
  readonly name: string
  readonly goalType: GoalType
  readonly durationMin: number
  readonly questions: readonly string[]
  readonly active: boolean
}

/** The name of a state, which a form carries. */
export const sessionTypeDigest = ({ name, goalType, durationMin, questions, active }: State): Promise<string> =>
  hashed(JSON.stringify([name, goalType, durationMin, questions, active]))

export const isInState = ({ name, goalType, durationMin, questions, active }: State) =>
  and(
    eq(sessionTypes.name, name),
    eq(sessionTypes.goalType, goalType),
    eq(sessionTypes.durationMin, durationMin),
    eq(sessionTypes.questions, questions),
    eq(sessionTypes.active, active),
  )
