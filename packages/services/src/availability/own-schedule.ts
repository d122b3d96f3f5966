import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Calendar } from '@mentorhub/domain/availability/availability'
import { slotsAhead } from '@mentorhub/domain/availability/slots-ahead'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { limitColumns, takenColumns } from './calendar-columns.ts'
import { ownOverrides, ownRules } from './own-entries.ts'
import { shortestSession } from './shortest-session.ts'

/** All that the viewer has set, in one round trip. */
export async function ownSchedule(ctx: Ctx) {
  const [[profile], rules, overrides] = await Promise.all([ownProfile(ctx), ownRules(ctx), ownOverrides(ctx)])
  if (!profile) throw new Refusal('forbidden', 'mentor.required')
  const { zone, version, accepting, autoConfirm, shortest, busy, booked, ...limits } = profile
  return { zone, version, accepting, autoConfirm, shortest, limits, rules, overrides, taken: { busy, booked } }
}

const ownProfile = ({ db, viewer, now }: Ctx) =>
  db
    .select({
      zone: mentorProfiles.timezone,
      version: mentorProfiles.version,
      accepting: mentorProfiles.accepting,
      autoConfirm: mentorProfiles.autoConfirm,
      shortest: shortestSession,
      ...limitColumns,
      ...takenColumns(now()),
    })
    .from(mentorProfiles)
    .where(eq(mentorProfiles.userId, viewer.id))

/** How many starts can be booked in the time that the meter looks at. */
export const slotsOf = (calendar: Calendar, shortest: number | null, now: number) =>
  slotsAhead(calendar, { lengthMin: shortest, now }).length
