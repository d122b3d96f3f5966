import { answeredBeforeStart } from '@mentorhub/domain/bookings/booking'
import { mailAnswers, type MailAnswer } from '@mentorhub/domain/bookings/mail-answers'
import type { AnswerUrls, Asked } from '@mentorhub/emails/bookings/request-words'
import type { Ctx } from '../context.ts'
import { actionLink } from './action-link.ts'
import { instantFor, sessionFor } from './as-reader.ts'
import type { Told } from './told.ts'

/** All that the mail about a request says to the mentor, with buttons that work for it as it is now. */
export async function askedOf(ctx: Ctx, told: Told): Promise<Asked> {
  const { booking, readers } = told
  return {
    session: sessionFor(ctx, told, 'mentor'),
    until: instantFor(told, 'mentor', dueOf(told)),
    answers: await answerUrls(ctx, told),
    headline: readers.mentee?.headline ?? null,
    hope: booking.description,
    questions: booking.questions,
  }
}

export const dueOf = ({ booking }: Told) => booking.answerDueAt ?? booking.startsAt - answeredBeforeStart

async function answerUrls(ctx: Ctx, told: Told): Promise<AnswerUrls> {
  const { id, version, mentorId, infoAskedAt, extendedAt } = told.booking
  const url = await actionLink(ctx, {
    bookingId: id,
    userId: mentorId ?? '',
    action: 'answer',
    boundTo: `v${version}`,
    expiresAt: dueOf(told),
  })
  const isShut: Partial<Record<MailAnswer, boolean>> = {
    ask: infoAskedAt !== null,
    extend: extendedAt !== null || isCapped(told),
  }
  const open = mailAnswers.filter((answer) => !isShut[answer])
  return { confirm: `${url}?to=confirm`, ...Object.fromEntries(open.map((answer) => [answer, `${url}?to=${answer}`])) }
}

/** More time would end no later than the time there is. */
const isCapped = (told: Told) => dueOf(told) >= told.booking.startsAt - answeredBeforeStart
