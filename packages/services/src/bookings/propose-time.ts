import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { offerExpiresAt, troubleWithTime } from '@mentorhub/domain/bookings/another-time'
import type { ProposeTime } from '@mentorhub/domain/bookings/answer-inputs'
import { troubleWith } from '@mentorhub/domain/bookings/moves'
import { slotTrouble } from '@mentorhub/domain/bookings/slot-trouble'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { calendarBeside, type CalendarBeside } from './calendar-beside.ts'
import { claim } from './claims.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { openProposal, type Proposal } from './proposals.ts'
import { isClash, whoseTime } from './whose-time.ts'

type Offer = Pick<ProposeTime, 'startsAt' | 'note'> & {
  readonly open: Proposal | undefined
  /** The hours of the mentor, for whoever has to keep to them. */
  readonly within?: CalendarBeside | undefined
}

/** Another time is offered; both times are kept until the other has answered. Mentees choose among the open hours. */
export async function proposeTime(ctx: Ctx, { startsAt, note, ...seen }: ProposeTime) {
  const [acting, open, calendar] = await Promise.all([
    actingParty(ctx, seen),
    openProposal(ctx, seen.id),
    calendarBeside(ctx, seen.id),
  ])
  return propose(ctx, acting, { startsAt, note, open, within: acting.by === 'mentee' ? calendar : undefined })
}

/** A mentor offers what they like: whether it is free, the claims of both say. */
export async function propose(ctx: Ctx, acting: ActingParty, offer: Offer): Promise<BookingRow> {
  const trouble = troubleWithOffer(acting, offer, ctx.now())
  if (trouble) throw new Refusal('conflict', trouble)
  const { booking, userId } = acting
  const times = { startsAt: offer.startsAt, endsAt: offer.startsAt + booking.endsAt - booking.startsAt }
  try {
    return await makeOffer(ctx, acting, { ...times, note: offer.note })
  } catch (error) {
    throw isClash(error) ? await whoseTime(ctx, { ...times, userId, id: booking.id }) : error
  }
}

function troubleWithOffer({ booking, by }: ActingParty, { startsAt, open, within }: Offer, now: number) {
  const wanted = within && { start: startsAt, lengthMin: within.lengthMin, now }
  return (
    troubleWith('propose', booking, by) ??
    (open ? 'booking.already_proposed' : undefined) ??
    troubleWithTime(booking, { startsAt, by, now }) ??
    (wanted && slotTrouble(within.mentor, wanted, within.menteeBusy))
  )
}

type Offered = Pick<Proposal, 'startsAt' | 'endsAt' | 'note'>

function makeOffer(ctx: Ctx, acting: ActingParty, { note, ...times }: Offered): Promise<BookingRow> {
  const { booking, by } = acting
  const now = ctx.now()
  const [id, expiresAt] = [ctx.newId(), offerExpiresAt(booking, { ...times, now })]
  return makeMove(ctx, acting, {
    move: 'propose',
    data: times,
    // The request waits at least as long as what was offered for it, and the mentor has answered.
    set:
      booking.status === 'pending'
        ? { answeredAt: booking.answeredAt ?? now, answerDueAt: Math.max(booking.answerDueAt ?? 0, expiresAt) }
        : {},
    beside: [
      ctx.db
        .insert(bookingProposals)
        .values({ ...times, id, bookingId: booking.id, proposedBy: by, note, createdAt: now, expiresAt }),
      ...claim(ctx, { ...peopleOf(booking), ...times, source: 'proposal', sourceId: id, beside: booking.id }),
    ],
    refusals: { 'booking_proposals.booking_id': 'booking.already_proposed' },
  })
}

/** What a booking takes the time of; while it stands, nobody of the two is missing. */
export const peopleOf = ({ mentorId, menteeId, gapMin }: BookingRow) => ({
  mentorId: mentorId ?? '',
  menteeId: menteeId ?? '',
  gapMin,
})
