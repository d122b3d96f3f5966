import type { PerformMailAction } from '@mentorhub/domain/bookings/mail-action-inputs'
import { mayDo, type SaidByMail } from '@mentorhub/domain/bookings/mail-actions'
import { Refusal } from '@mentorhub/domain/errors'
import { tokenHash } from '../auth/link-token.ts'
import type { Ctx } from '../context.ts'
import type { ActingParty } from './acting-party.ts'
import { answerOffer } from './answer-proposal.ts'
import { ask } from './ask-information.ts'
import { confirm } from './confirm-booking.ts'
import { decline } from './decline-booking.ts'
import { extend } from './extend-answer.ts'
import { bookingOfLink, linkRefusals, mailLink, stateOf, useLink, type LinkState } from './mail-link.ts'
import type { BookingRow } from './make-move.ts'
import { openProposal, type Proposal } from './proposals.ts'
import { propose } from './propose-time.ts'
import { reconfirm } from './reconfirm-booking.ts'
import { lastAuthor, reply } from './reply-to-question.ts'

/** Whoever got the mail does what its link is for, once, without signing in. */
export async function performMailAction(ctx: Ctx, { token, ...said }: PerformMailAction): Promise<BookingRow> {
  const hash = await tokenHash(token)
  const id = bookingOfLink(hash)
  const [found, open, lastBy] = await Promise.all([mailLink(ctx, hash), openProposal(ctx, id), lastAuthor(ctx, id)])
  const state = stateOf(found, ctx.now())
  if (!found) throw new Refusal('not_found', 'token.invalid')
  if (state !== 'open') throw new Refusal('conflict', whyNot[state])
  const { link, booking, by } = found
  if (!mayDo(link.action, said.does)) throw new Refusal('forbidden', 'booking.not_yours_to_do')
  const now = ctx.now()
  const here: Ctx = { ...ctx, now: () => now }
  return ways[said.does](
    here,
    { booking, by, userId: link.userId, kind: 'email_link', first: [useLink(here, hash)], refusals: linkRefusals },
    { ...said, open, lastBy },
  )
}

const whyNot: Readonly<Record<LinkState, string>> = {
  open: 'token.invalid',
  used: 'token.used',
  changed: 'booking.changed_meanwhile',
  expired: 'token.expired',
  invalid: 'token.invalid',
}

type Said = Omit<PerformMailAction, 'token'> & {
  readonly open: Proposal | undefined
  readonly lastBy: string | null | undefined
}
type Way = (ctx: Ctx, acting: ActingParty, said: Said) => Promise<BookingRow>

const ways: Readonly<Record<SaidByMail, Way>> = {
  confirm,
  decline: (ctx, acting, { text, code }) => decline(ctx, acting, { reason: text, code }),
  ask: (ctx, acting, { text }) => ask(ctx, acting, text),
  extend,
  propose: (ctx, acting, { startsAt = 0, text, open }) => propose(ctx, acting, { startsAt, note: text, open }),
  reply,
  accept: (ctx, acting, { open }) => answerOffer(ctx, acting, { answer: 'accept', reason: '', open }),
  refuse: (ctx, acting, { text, open }) => answerOffer(ctx, acting, { answer: 'refuse', reason: text, open }),
  reconfirm,
}
