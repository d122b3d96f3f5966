import { and, eq, gt, or } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'
import { keepOpenings } from './keep-openings.ts'
import { openingsOfMentors } from './openings-of-mentors.ts'

/** One reading and one commit take on so many mentors. */
const usualPortion = 500

/** Time passes: days come into reach, notice runs out. Goes through all mentors who are or were to be found. */
export async function extendOpenings(ctx: Ctx, portion = usualPortion): Promise<void> {
  const isFound = or(
    eq(mentorProfiles.status, 'approved'),
    isThere(ctx.db, mentorOpenings, eq(mentorOpenings.mentorId, mentorProfiles.userId)),
  )
  let after = ''
  for (;;) {
    const mentors = await openingsOfMentors(ctx, and(gt(mentorProfiles.userId, after), isFound), portion)
    await keepOpenings(ctx, mentors)
    const last = mentors.at(-1)
    if (!last || mentors.length < portion) return
    after = last.mentorId
  }
}
