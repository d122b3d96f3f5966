import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Handler } from '../outbox/handler.ts'
import { keepOpenings } from './keep-openings.ts'
import { openingsOfMentors } from './openings-of-mentors.ts'

/** What a mentor has set decides when they can be found as free. */
export const refreshOpenings: Handler<'availability.changed'> = async (ctx, { mentorId }) =>
  keepOpenings(ctx, await openingsOfMentors(ctx, eq(mentorProfiles.userId, mentorId)))
