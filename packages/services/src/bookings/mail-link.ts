import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { tokenUses } from '@mentorhub/db/schema/auth'
import { actionTokens } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Party } from '@mentorhub/domain/bookings/booking'
import { sentTo } from '@mentorhub/domain/bookings/mail-actions'
import type { Ctx } from '../context.ts'

/** What a link was about still stands: that version of a request, that start of a session, that offer while it is open. */
const stands = sql`case substr(${actionTokens.boundTo}, 1, 1)
  when 'v' then ${bookings.status} = 'pending' and 'v' || ${bookings.version} = ${actionTokens.boundTo}
  when 's' then ${bookings.status} = 'confirmed' and 's' || ${bookings.startsAt} = ${actionTokens.boundTo}
  else exists (select 1 from booking_proposals p
    where p.booking_id = ${bookings.id} and p.status = 'open' and 'p' || p.id = ${actionTokens.boundTo}) end`

/** Whoever it was sent to is here, and as a mentor still one. */
const mayAct = sql`${users.status} = 'active' and ${users.deletionDueAt} is null
  and (${bookings.mentorId} is not ${users.id} or ${mentorProfiles.status} is 'approved')`

/** A link of a mail, with the booking that it is about and what it did; undefined for what never was one. */
export async function mailLink(ctx: Pick<Ctx, 'db'>, hash: string) {
  const [found] = await linkRow(ctx, hash)
  const by = found && partyOf(found)
  return by && { ...found, by }
}

export type MailLink = NonNullable<Awaited<ReturnType<typeof mailLink>>>

const linkRow = ({ db }: Pick<Ctx, 'db'>, hash: string) =>
  db
    .select({
      link: actionTokens,
      booking: bookings,
      usedAt: tokenUses.at,
      did: bookingMoves.move,
      stands: sql<number>`${stands} and ${mayAct}`.mapWith(Boolean),
    })
    .from(actionTokens)
    .innerJoin(bookings, eq(bookings.id, actionTokens.bookingId))
    .innerJoin(users, eq(users.id, actionTokens.userId))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .leftJoin(tokenUses, eq(tokenUses.hash, actionTokens.hash))
    .leftJoin(
      bookingMoves,
      and(
        eq(bookingMoves.bookingId, bookings.id),
        eq(bookingMoves.actorId, users.id),
        eq(bookingMoves.actorKind, 'email_link'),
        eq(bookingMoves.at, tokenUses.at),
      ),
    )
    .where(eq(actionTokens.hash, hash))
    .orderBy(desc(bookingMoves.version))

/** The booking of a link, for what is read beside it. */
export const bookingOfLink = (hash: string) => sql`(select booking_id from ${actionTokens} where hash = ${hash})`

type Sent = Pick<Awaited<ReturnType<typeof linkRow>>[number], 'link' | 'booking'>

/** As whom its reader acts. A link that was not meant for them does nothing. */
function partyOf({ link, booking }: Sent): Party | undefined {
  const party = link.userId === booking.mentorId ? 'mentor' : 'mentee'
  const meant = sentTo[link.action] ?? party
  return meant === party && booking[`${party}Id`] === link.userId ? party : undefined
}

/**
 * The first statement of what a link allows, and it takes the whole commit with it: what is no link any more, or about
 * what does not stand, leaves the hash empty, and a second use meets the key.
 */
export function useLink({ db, now }: Pick<Ctx, 'db' | 'now'>, hash: string) {
  const usable = db
    .select({ hash: actionTokens.hash })
    .from(actionTokens)
    .innerJoin(bookings, eq(bookings.id, actionTokens.bookingId))
    .innerJoin(users, eq(users.id, actionTokens.userId))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(and(eq(actionTokens.hash, hash), gt(actionTokens.expiresAt, now()), stands, mayAct))
  return db.insert(tokenUses).values({ hash: sql`(${usable})`, at: now() })
}

export const linkRefusals = {
  'token_uses.hash is null': 'booking.changed_meanwhile',
  'token_uses.hash': 'token.used',
} as const

/** What a link does now: what it was sent for, nothing because it did it, because something changed, or because it is late. */
export const linkStates = ['open', 'used', 'changed', 'expired', 'invalid'] as const
export type LinkState = (typeof linkStates)[number]

export function stateOf(found: MailLink | undefined, now: number): LinkState {
  if (!found) return 'invalid'
  if (found.usedAt !== null) return 'used'
  if (!found.stands) return 'changed'
  return found.link.expiresAt > now ? 'open' : 'expired'
}
