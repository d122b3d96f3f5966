import { declineWords } from '@mentorhub/domain/bookings/decline-words'
import { declined, expired, expiredToMentor } from '@mentorhub/emails/bookings/outcome-words'
import { infoAsked, moreTime, replied, stillWaiting } from '@mentorhub/emails/bookings/request-words'
import type { Ctx } from '../context.ts'
import { actionLink } from './action-link.ts'
import { askedOf, dueOf } from './answer-urls.ts'
import { instantFor, sessionFor } from './as-reader.ts'
import { insteadOf } from './instead-of.ts'
import type { Teller } from './teller.ts'
import type { Told } from './told.ts'

const requestOf = (ctx: Ctx, told: Told) => ({
  session: sessionFor(ctx, told, 'mentee'),
  until: instantFor(told, 'mentee', dueOf(told)),
})

/** The mentee can answer the question from the mail. */
export const tellOfQuestion: Teller = async (ctx, told) => {
  const words = infoAsked(requestOf(ctx, told), told.message?.body ?? '', await replyUrl(ctx, told))
  return [{ to: 'mentee', words }]
}

const replyUrl = (ctx: Ctx, told: Told) => {
  const { id: bookingId, menteeId, version } = told.booking
  const boundTo = `v${version}`
  return actionLink(ctx, { bookingId, userId: menteeId ?? '', action: 'reply', boundTo, expiresAt: dueOf(told) })
}

/** The mentor has asked something, and waits. */
export const awaitsReply = ({ booking, message }: Told) =>
  booking.infoAskedAt !== null && message !== undefined && message.authorId === booking.mentorId

export const tellOfReply: Teller = async (ctx, told) => [
  { to: 'mentor', words: replied(await askedOf(ctx, told), told.message?.body ?? '') },
]

/** Also to the mentor, and to the mentee with the question that is open: the links of the mails before died with the version. */
export const tellOfExtension: Teller = async (ctx, told) => {
  const words = moreTime(requestOf(ctx, told))
  const button = awaitsReply(told) && { button: { label: 'Answer the question', href: await replyUrl(ctx, told) } }
  return [
    { to: 'mentee', words: { ...words, ...button } },
    { to: 'mentor', words: stillWaiting(await askedOf(ctx, told), 'You have more time to answer', longer) },
  ]
}

const longer = 'These buttons work until then; those of the mails before do not any more.'

export const tellOfDecline: Teller = async (ctx, told) => {
  const { reason, declineCode } = told.booking
  const why = declineCode === null || declineCode === 'other' ? undefined : declineWords[declineCode]
  const ended = { session: sessionFor(ctx, told, 'mentee'), instead: await insteadOf(ctx, told), reason }
  return [{ to: 'mentee', words: declined(ended, why) }]
}

export const tellOfExpiry: Teller = async (ctx, told) => [
  { to: 'mentee', words: expired({ session: sessionFor(ctx, told, 'mentee'), instead: await insteadOf(ctx, told) }) },
  { to: 'mentor', words: expiredToMentor({ session: sessionFor(ctx, told, 'mentor') }) },
]
