import { contestWithin, otherParty, type Party } from '@mentorhub/domain/bookings/booking'
import { dueOnceExtended } from '@mentorhub/domain/bookings/later-answer'
import type { PreviewedMove, PreviewMove } from '@mentorhub/domain/bookings/life-inputs'
import { absence, linkSet, reconfirmed } from '@mentorhub/emails/bookings/later-words'
import { cancelled, confirmed, confirmedToMentor, declined } from '@mentorhub/emails/bookings/outcome-words'
import { accepted, proposed, refusedTitle, timeStands, withdrawnTitle } from '@mentorhub/emails/bookings/proposal-words'
import { infoAsked, moreTime, replied } from '@mentorhub/emails/bookings/request-words'
import type { Words } from '@mentorhub/emails/bookings/session-mail'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { partyOf } from './acting-party.ts'
import { instantFor, nameOf, sessionFor } from './as-reader.ts'
import { toldOf, type Told } from './told.ts'

/** What the other will get when the viewer makes a move: the subject of the mail, and its first sentence. */
export async function previewMove(ctx: Ctx, { id, move }: PreviewMove) {
  const [{ by }, told] = await Promise.all([partyOf(ctx, id), toldOf(ctx, id, 1)])
  if (!told) throw new Refusal('not_found', 'booking.not_found')
  const { title, lead } = foretold[move](ctx, told, by)
  return { subject: title, lead }
}

type Foretold = (ctx: Ctx, told: Told, by: Party) => Pick<Words, 'title' | 'lead'>

/** Of a mail only its beginning is shown, so what stands further below in it is left empty here. */
const calendars = { google: '', outlook: '' }
const instead = { links: [], allUrl: '' }
const offered = { when: '', theirs: undefined }

const toOther = (ctx: Ctx, told: Told, by: Party) => sessionFor(ctx, told, otherParty(by))

const cancellation: Foretold = (ctx, told, by) =>
  cancelled({
    session: toOther(ctx, told, by),
    by: nameOf(told, by),
    wasConfirmed: told.booking.status === 'confirmed',
  })

const agreement: Foretold = (ctx, told, by) => {
  const words = by === 'mentee' ? confirmedToMentor : confirmed
  return words({ session: toOther(ctx, told, by), calendars, meetingUrl: told.booking.meetingUrl })
}

const standing =
  (title: (other: string) => string): Foretold =>
  (_, told, by) =>
    timeStands(title(nameOf(told, by)), told.booking.status === 'confirmed')

const foretold: Readonly<Record<PreviewedMove, Foretold>> = {
  confirm: agreement,
  decline: (ctx, told, by) => declined({ session: toOther(ctx, told, by), instead }, undefined),
  ask: (ctx, told, by) => infoAsked({ session: toOther(ctx, told, by), until: '' }, '', ''),
  extend: (ctx, told, by) =>
    moreTime({
      session: toOther(ctx, told, by),
      until: instantFor(told, otherParty(by), dueOnceExtended(told.booking)),
    }),
  reply: (ctx, told, by) => {
    const request = { until: '', answers: { confirm: '' }, headline: null, hope: '', questions: '' }
    return replied({ session: toOther(ctx, told, by), ...request }, '')
  },
  propose: (ctx, told, by) =>
    proposed({ session: toOther(ctx, told, by), offered, until: '', note: '', acceptUrl: '', refuseUrl: '' }),
  accept: (ctx, told, by) =>
    told.booking.status === 'pending'
      ? agreement(ctx, told, by)
      : accepted({ session: toOther(ctx, told, by), calendars }),
  refuse: standing(refusedTitle),
  withdraw: standing(withdrawnTitle),
  cancel: cancellation,
  set_link: (ctx, told, by) =>
    linkSet({
      session: toOther(ctx, told, by),
      meetingUrl: '',
      isFirst: told.booking.meetingUrl === null,
      calendars,
    }),
  reconfirm: (ctx, told, by) => reconfirmed(toOther(ctx, told, by)),
  report_absence: (ctx, told, by) =>
    absence(
      { session: toOther(ctx, told, by), isReader: true, isReporter: false },
      instantFor(told, otherParty(by), ctx.now() + contestWithin),
    ),
}
