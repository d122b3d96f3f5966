import { otherParty, type Party, type Times } from '@mentorhub/domain/bookings/booking'
import {
  accepted,
  lapsedTitle,
  proposed,
  refusedTitle,
  timeStands,
  withdrawnTitle,
} from '@mentorhub/emails/bookings/proposal-words'
import { stillWaiting } from '@mentorhub/emails/bookings/request-words'
import type { Ctx } from '../context.ts'
import { actionLink } from './action-link.ts'
import { askedOf } from './answer-urls.ts'
import { instantFor, nameOf, sessionFor, timesFor } from './as-reader.ts'
import { toBoth, type Letter } from './send-letters.ts'
import { calendarsOf, tellOfConfirmation } from './tell-confirmation.ts'
import type { MoveRow, Teller } from './teller.ts'
import type { Told } from './told.ts'

/** Can be answered from the mail, while it is open. */
export const tellOfProposal: Teller = async (ctx, told) => {
  const { proposal, booking } = told
  if (proposal?.status !== 'open') return []
  const to = otherParty(proposal.proposedBy)
  const url = await actionLink(ctx, {
    bookingId: booking.id,
    userId: booking[`${to}Id`] ?? '',
    action: 'proposal',
    boundTo: `p${proposal.id}`,
    expiresAt: proposal.expiresAt,
  })
  const words = proposed({
    session: sessionFor(ctx, told, to),
    offered: timesFor(told, to, proposal),
    until: instantFor(told, to, proposal.expiresAt),
    note: proposal.note,
    acceptUrl: `${url}?to=accept`,
    refuseUrl: `${url}?to=refuse`,
  })
  return [{ to, words }]
}

/** Both calendars move; what was only asked for is confirmed by it. */
export const tellOfAcceptance: Teller = (ctx, told, move) =>
  move.from === 'pending'
    ? tellOfConfirmation(ctx, told, move)
    : toBoth((to) => {
        const session = sessionFor(ctx, told, to)
        const { when: before } = timesFor(told, to, timesBefore(move) ?? told.booking)
        return { words: accepted({ session, calendars: calendarsOf(ctx, told, to), before }), calendar: 'REQUEST' }
      })

/** When it was to be before the move. */
function timesBefore({ data }: MoveRow): Times | undefined {
  const { startsAt, endsAt } = data ?? {}
  return typeof startsAt === 'number' && typeof endsAt === 'number' ? { startsAt, endsAt } : undefined
}

export const tellOfRefusal: Teller = async (ctx, told, move) => [await stands(ctx, told, { move, title: refusedTitle })]

export const tellOfWithdrawal: Teller = async (ctx, told, move) => [
  await stands(ctx, told, { move, title: withdrawnTitle }),
]

/** Nobody answered it, so both hear what stands. */
export const tellOfLapse: Teller = async (ctx, told) => [
  await timeStandsFor(ctx, told, { to: 'mentee', title: lapsedTitle }),
  await timeStandsFor(ctx, told, { to: 'mentor', title: lapsedTitle }),
]

type Undone = { readonly move: MoveRow; readonly title: (other: string) => string }

/** The one who did it knows; why, if they said so, is told. */
async function stands(ctx: Ctx, told: Told, { move, title }: Undone): Promise<Letter> {
  const by = move.actorId === told.booking.mentorId ? 'mentor' : 'mentee'
  const { words, ...letter } = await timeStandsFor(ctx, told, {
    to: otherParty(by),
    title: title(nameOf(told, by)),
  })
  const quote = move.reason ? { quote: [`${nameOf(told, by)} wrote:`, move.reason] as const } : {}
  return { ...letter, words: { ...words, ...quote } }
}

/** A mentor who still has to answer gets buttons that work: those before were about an earlier version. */
async function timeStandsFor(
  ctx: Ctx,
  told: Told,
  { to, title }: { readonly to: Party; readonly title: string },
): Promise<Letter> {
  const words = timeStands(title, told.booking.status === 'confirmed')
  const isAsked = to === 'mentor' && told.booking.status === 'pending'
  return { to, words: isAsked ? stillWaiting(await askedOf(ctx, told), title, words.lead) : words }
}
