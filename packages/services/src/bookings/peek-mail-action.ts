import { and, asc, eq, gt, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { actionTokens, bookingMessages } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookings } from '@mentorhub/db/schema/bookings'
import { profiles, users } from '@mentorhub/db/schema/users'
import { isActive } from '@mentorhub/domain/bookings/booking'
import { troubleWithMoving } from '@mentorhub/domain/bookings/another-time'
import type { PeekMailAction } from '@mentorhub/domain/bookings/mail-action-inputs'
import { mayDo, waysOf, type SaidByMail } from '@mentorhub/domain/bookings/mail-actions'
import { dueOnceExtended } from '@mentorhub/domain/bookings/later-answer'
import { hours } from '@mentorhub/domain/duration'
import { tokenHash } from '../auth/link-token.ts'
import type { Ctx } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'
import { calendarBeside } from './calendar-beside.ts'
import { timesFor } from './get-other-times.ts'
import { bookingOfLink, mailLink, stateOf, type MailLink } from './mail-link.ts'
import { openProposal, type Proposal } from './proposals.ts'

/**
 * What a link of a mail would do, without doing it: scanners of mails open links too. Its holder sees what the mail was
 * about as long as it can be answered, and after that no more than what became of it.
 */
export async function peekMailAction(ctx: Ctx, { token, to }: PeekMailAction) {
  const hash = await tokenHash(token)
  const id = bookingOfLink(hash)
  const [found, [last], ...parts] = await Promise.all([
    mailLink(ctx, hash),
    lastMove(ctx, id),
    otherOf(ctx, hash),
    messagesOf(ctx, id),
    nearby(ctx, id),
    openProposal(ctx, id),
    to === 'propose' ? calendarBeside(ctx, id) : undefined,
  ])
  const state = stateOf(found, ctx.now())
  if (!found || state === 'invalid') return { state: 'invalid' as const }
  if (state !== 'open') return { ...outcomeOf(found, last), state, other: parts[0]?.[0]?.name ?? '' }
  return { state, ...factsOf(ctx, { found, parts, to }) }
}

type Last = { readonly at: number }

const outcomeOf = ({ link, booking, usedAt, did, by }: MailLink, last: Last | undefined) => ({
  id: booking.id,
  status: booking.status,
  /** Nothing that the link was about can be decided any more, whatever the link did. */
  isDecided: link.action === 'answer' || link.action === 'reply' ? booking.status !== 'pending' : !isActive(booking),
  /** What this very link did. */
  did,
  at: usedAt ?? last?.at ?? booking.createdAt,
  zone: booking[`${by}Zone`],
})

type Parts = readonly [
  Awaited<ReturnType<typeof otherOf>>,
  Awaited<ReturnType<typeof messagesOf>>,
  Awaited<ReturnType<typeof nearby>>,
  Proposal | undefined,
  Awaited<ReturnType<typeof calendarBeside>>,
]
type Open = { readonly found: MailLink; readonly parts: Parts; readonly to: string | undefined }

function factsOf(ctx: Ctx, { found, parts, to }: Open) {
  const { link, booking, by } = found
  const [[other], messages, beside, open, calendar] = parts
  const { id, status, startsAt, endsAt, topic, description, questions, answerDueAt, mentorId } = booking
  return {
    id,
    status,
    startsAt,
    endsAt,
    topic,
    description,
    questions,
    answerDueAt,
    action: link.action,
    does: mayDo(link.action, to) ? to : waysOf[link.action][0],
    ways: waysOf[link.action].filter((way) => isPossible(way, found, ctx.now())),
    as: by,
    other: { name: other?.name ?? '', headline: other?.headline ?? null, photo: photoOf(other?.photoKey ?? null) },
    zones: { mentor: booking.mentorZone, mentee: booking.menteeZone },
    messages: messages.map(
      ({ authorId, body }) => ({ body, by: authorId === mentorId ? 'mentor' : 'mentee' }) as const,
    ),
    nearby: by === 'mentor' ? beside : [],
    proposal: open
      ? { startsAt: open.startsAt, endsAt: open.endsAt, note: open.note, expiresAt: open.expiresAt }
      : null,
    times: to === 'propose' ? timesFor(ctx, { booking, by }, calendar) : [],
    now: ctx.now(),
  }
}

/** What was said already, or can lead to nothing, is not offered. */
function isPossible(way: SaidByMail, { booking, by }: MailLink, now: number): boolean {
  if (way === 'ask') return booking.infoAskedAt === null
  if (way === 'extend') return booking.extendedAt === null && dueOnceExtended(booking) > (booking.answerDueAt ?? 0)
  return way !== 'propose' || troubleWithMoving(booking, { by, now }) === undefined
}

type Here = Pick<Ctx, 'db'>

const lastMove = ({ db }: Here, id: SQL) =>
  db
    .select({ at: bookingMoves.at })
    .from(bookingMoves)
    .innerJoin(bookings, and(eq(bookings.id, bookingMoves.bookingId), eq(bookings.version, bookingMoves.version)))
    .where(eq(bookingMoves.bookingId, id))

const otherOf = ({ db }: Here, hash: string) =>
  db
    .select({ name: users.name, headline: profiles.headline, photoKey: profiles.photoKey })
    .from(actionTokens)
    .innerJoin(bookings, eq(bookings.id, actionTokens.bookingId))
    .innerJoin(
      users,
      and(or(eq(users.id, bookings.mentorId), eq(users.id, bookings.menteeId)), ne(users.id, actionTokens.userId)),
    )
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(actionTokens.hash, hash))

const messagesOf = ({ db }: Here, id: SQL) =>
  db
    .select({ authorId: bookingMessages.authorId, body: bookingMessages.body })
    .from(bookingMessages)
    .where(eq(bookingMessages.bookingId, id))
    .orderBy(asc(bookingMessages.createdAt), asc(bookingMessages.id))

const beside = hours(1)
const asked = alias(bookings, 'asked')

/** What else the mentor has in the hours around it; with whom is nobody's business here. */
const nearby = ({ db }: Here, id: SQL) =>
  db
    .select({ startsAt: bookings.startsAt, endsAt: bookings.endsAt })
    .from(asked)
    .innerJoin(
      bookings,
      and(
        ne(bookings.id, asked.id),
        or(eq(bookings.mentorId, asked.mentorId), eq(bookings.menteeId, asked.mentorId)),
        sql`${bookings.status} in ('pending', 'confirmed')`,
        lt(bookings.startsAt, sql`${asked.endsAt} + ${beside}`),
        gt(bookings.endsAt, sql`${asked.startsAt} - ${beside}`),
      ),
    )
    .where(eq(asked.id, id))
    .orderBy(asc(bookings.startsAt))
