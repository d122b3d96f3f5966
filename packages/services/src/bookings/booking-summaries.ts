import { and, eq, exists, lt, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { attendances, feedback } from '@mentorhub/db/schema/booking-parts'
import { bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { Party } from '@mentorhub/domain/bookings/booking'
import { turnOf } from '@mentorhub/domain/bookings/turn'
import type { Looking } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'

/**
 * What every list of bookings shows of one, in the order of the page: a query of `id`, `part` and `place`. Whoever is on
 * it is found before, so that all this is read for them alone.
 */
export async function bookingSummaries(ctx: Looking, page: SQL) {
  const now = ctx.now()
  const rows = await summaryRows(ctx, page)
  return rows.map(({ part, booking, mentor, mentee, zones, proposal, as, met, ...standing }) => ({
    part,
    summary: {
      ...booking,
      as,
      mentor: personIn(mentor),
      mentee: personIn(mentee),
      zones,
      /** A link that leads nowhere yet, or nowhere any more, is not given away. */
      meetingUrl: booking.status === 'confirmed' ? booking.meetingUrl : null,
      proposal,
      isFirst: !met,
      turn: turnOf({ ...booking, openProposal: proposal, ...standing }, now),
    },
  }))
}

export type Summary = Awaited<ReturnType<typeof bookingSummaries>>[number]['summary']

const someone = <const Name extends string>(name: Name) => ({
  who: alias(users, name),
  told: alias(profiles, `told_of_${name}`),
})

const [mentor, mentee, before] = [someone('mentor'), someone('mentee'), alias(bookings, 'before')]

const summaryRows = (ctx: Looking, page: SQL) =>
  ctx.db
    .select({
      part: sql<number>`page.part`,
      place: sql<number>`page.place`,
      booking: bookingColumns,
      as: sql<Party>`case when ${bookings.mentorId} = ${ctx.viewer.id} then 'mentor' else 'mentee' end`,
      mentor: personColumns(mentor),
      mentee: personColumns(mentee),
      zones: {
        mentor: sql<string>`coalesce(${mentor.who.timezone}, ${bookings.mentorZone})`,
        mentee: sql<string>`coalesce(${mentee.who.timezone}, ${bookings.menteeZone})`,
      },
      proposal: proposalColumns,
      awaitsReply,
      checkedIn: partiesIn(sql`select user_id from ${attendances} where ${eq(attendances.bookingId, bookings.id)}`),
      saidBy: partiesIn(sql`select author_id from ${feedback} where ${eq(feedback.bookingId, bookings.id)}`),
      met: sql<number>`${haveMet(ctx)}`.mapWith(Boolean),
    })
    // Crossed, so that the page is walked and each booking looked up, whatever the planner thinks of its length.
    .from(sql`(${page}) page`)
    .crossJoin(bookings)
    .leftJoin(mentor.who, eq(mentor.who.id, bookings.mentorId))
    .leftJoin(mentor.told, eq(mentor.told.userId, bookings.mentorId))
    .leftJoin(mentee.who, eq(mentee.who.id, bookings.menteeId))
    .leftJoin(mentee.told, eq(mentee.told.userId, bookings.menteeId))
    .leftJoin(
      bookingProposals,
      and(eq(bookingProposals.bookingId, bookings.id), sql`${bookingProposals.status} = 'open'`),
    )
    .where(sql`${bookings.id} = page.id`)
    .orderBy(sql`page.part, page.place, page.id`)

const bookingColumns = {
  id: bookings.id,
  version: bookings.version,
  status: bookings.status,
  topic: bookings.topic,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  requestedAt: bookings.requestedAt,
  answerDueAt: bookings.answerDueAt,
  meetingUrl: bookings.meetingUrl,
  absent: bookings.absent,
}

const personColumns = ({ who, told }: typeof mentor | typeof mentee) => ({
  username: who.username,
  name: who.name,
  headline: told.headline,
  photoKey: told.photoKey,
})

type Told = { readonly [K in 'username' | 'name' | 'headline' | 'photoKey']: string | null }

/** Nobody once they have left. */
function personIn({ username, name, headline, photoKey }: Told) {
  return username === null || name === null ? null : { username, name, headline, photo: photoOf(photoKey) }
}

const proposalColumns = {
  by: bookingProposals.proposedBy,
  startsAt: bookingProposals.startsAt,
  endsAt: bookingProposals.endsAt,
  expiresAt: bookingProposals.expiresAt,
}

/** The mentor has asked something, and nothing was written since. */
const awaitsReply = sql<number>`(${bookings.infoAskedAt} is not null and ${bookings.mentorId} is (
  select author_id from booking_messages where booking_id = ${bookings.id} order by created_at desc, id desc limit 1))`.mapWith(
  Boolean,
)

/** Which of the two stand in a list of people. */
const partiesIn = (people: SQL): SQL<Party[]> =>
  sql<Party[]>`(${bookings.mentorId} in (${people})) + 2 * (${bookings.menteeId} in (${people}))`.mapWith(partiesOf)

const partiesOf = (which: number | null): Party[] => [
  ...(which !== null && which & 1 ? (['mentor'] as const) : []),
  ...(which !== null && which & 2 ? (['mentee'] as const) : []),
]

/** Whether the two have had a session before this one. */
const haveMet = ({ db }: Looking) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(before)
      .where(
        and(
          eq(before.menteeId, bookings.menteeId),
          sql`${before.status} = 'completed'`,
          eq(before.mentorId, bookings.mentorId),
          lt(before.startsAt, bookings.startsAt),
        ),
      ),
  )
