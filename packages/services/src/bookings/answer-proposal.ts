import { localStart } from '@mentorhub/domain/bookings/local-start'
import type { AnswerProposal } from '@mentorhub/domain/bookings/answer-inputs'
import { dueOnceBack } from '@mentorhub/domain/bookings/later-answer'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { claim, release } from './claims.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { closeProposal, openProposal, type Proposal } from './proposals.ts'
import { peopleOf } from './propose-time.ts'

type Answer = Pick<AnswerProposal, 'answer' | 'reason'> & { readonly open: Proposal | undefined }

/** Whoever was offered another time takes it, or keeps the old one. */
export async function answerProposal(ctx: Ctx, { answer, reason, ...seen }: AnswerProposal) {
  const [acting, open] = await Promise.all([actingParty(ctx, seen), openProposal(ctx, seen.id)])
  return answerOffer(ctx, acting, { answer, reason, open })
}

export function answerOffer(ctx: Ctx, acting: ActingParty, { answer, reason, open }: Answer): Promise<BookingRow> {
  const { booking } = acting
  const isActive = booking.status === 'pending' || booking.status === 'confirmed'
  if (!isActive) throw new Refusal('conflict', `booking.already_${booking.status}`)
  if (!open || open.expiresAt <= ctx.now()) throw new Refusal('conflict', 'booking.no_proposal')
  if (open.proposedBy === acting.by) throw new Refusal('conflict', 'booking.own_proposal')
  return answer === 'accept' ? accept(ctx, acting, open) : refuse(ctx, acting, reason)
}

/** The old time is let go and the new one taken at once, so that nothing comes between. A request is confirmed by it: the mentor had offered the time, or takes it now. */
function accept(ctx: Ctx, acting: ActingParty, { startsAt, endsAt }: Proposal): Promise<BookingRow> {
  const { booking } = acting
  const now = ctx.now()
  return makeMove(ctx, acting, {
    move: 'accept',
    data: { startsAt: booking.startsAt, endsAt: booking.endsAt },
    set: {
      startsAt,
      endsAt,
      mentorLocalStart: localStart(startsAt, booking.mentorZone),
      movedCount: booking.movedCount + 1,
      icalSequence: booking.icalSequence + 1,
      reconfirmedAt: null,
      answerDueAt: null,
      confirmedAt: booking.confirmedAt ?? now,
    },
    beside: [
      release(ctx, booking.id),
      ...closeProposal(ctx, booking.id, 'accepted'),
      ...claim(ctx, { ...peopleOf(booking), startsAt, endsAt, source: 'booking', sourceId: booking.id }),
    ],
  })
}

/** The old time stands; of a request the mentor decides now. */
function refuse(ctx: Ctx, acting: ActingParty, reason: string): Promise<BookingRow> {
  const { booking } = acting
  return makeMove(ctx, acting, {
    move: 'refuse',
    reason: reason || null,
    set: booking.status === 'pending' ? { answerDueAt: dueOnceBack(booking, ctx.now()) } : {},
    beside: closeProposal(ctx, booking.id, 'refused'),
  })
}
