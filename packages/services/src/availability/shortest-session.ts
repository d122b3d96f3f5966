import { and, eq, sql } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'

/** A kind of session that the mentor of the row offers at present. */
export const isOffered = and(eq(sessionTypes.mentorId, mentorProfiles.userId), eq(sessionTypes.active, true))

/** Minutes; nobody without a session on offer can be booked. */
export const shortestSession = sql<
  number | null
>`(select min(${sessionTypes.durationMin}) from ${sessionTypes} where ${isOffered})`
