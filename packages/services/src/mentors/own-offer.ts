import { and, eq, sql } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { slotsAhead } from '@mentorhub/domain/availability/slots-ahead'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import { isOffered, shortestSession } from '../availability/shortest-session.ts'
import type { Ctx } from '../context.ts'

/** What the viewer offers to mentees, if they are an approved mentor: hours, kinds of sessions, and what can be booked soon. */
export async function ownOffer(ctx: Ctx) {
  const [own] = await calendarOfViewer(ctx)
  if (!own) return null
  const { accepting, kinds, shortest, ...calendar } = own
  const slots = slotsAhead(calendarOf(calendar), { lengthMin: shortest, now: ctx.now() })
  return {
    accepting,
    hasHours: calendar.rules.length > 0 || slots.length > 0,
    sessionTypes: kinds,
    slots: slots.length,
    nextSlotAt: slots[0] ?? null,
  }
}

const calendarOfViewer = ({ db, viewer, now }: Ctx) =>
  db
    .select({
      accepting: mentorProfiles.accepting,
      kinds: sql<number>`(select count(*) from ${sessionTypes} where ${isOffered})`,
      shortest: shortestSession,
      ...calendarColumns(now()),
    })
    .from(mentorProfiles)
    .where(and(eq(mentorProfiles.userId, viewer.id), eq(mentorProfiles.status, 'approved')))
