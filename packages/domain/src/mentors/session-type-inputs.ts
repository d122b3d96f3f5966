import { z } from 'zod'
import { Flag, Id, NeededLine, OrNull } from '../text-inputs.ts'
import { goalTypes, mostQuestions, sessionLengths } from './mentor.ts'

/** A text area holds one question a line; a script sends a list. */
const Questions = z
  .preprocess(
    (value) => (typeof value === 'string' ? linesOf(value) : value),
    z.array(NeededLine(200)).max(mostQuestions, 'questions.too_many'),
  )
  .default([])

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A new one has no id. Without a place it stays where it is, and a new one comes last. */
export const UpsertSessionType = z.strictObject({
  id: OrNull(Id).default(null),
  /** Names exactly what was looked at before it was changed. */
  digest: OrNull(z.string().max(64)).default(null),
  name: NeededLine(80),
  goalType: z.enum(goalTypes),
  durationMin: z.coerce.number().pipe(z.literal(sessionLengths)),
  questions: Questions,
  active: Flag,
  place: OrNull(z.coerce.number().int().min(1).max(60)).default(null),
})
export type UpsertSessionType = z.infer<typeof UpsertSessionType>

export const SessionTypeRef = z.strictObject({ id: Id })
export type SessionTypeRef = z.infer<typeof SessionTypeRef>
