import { mostOpenRequests, mostRequestsAnHour } from '@mentorhub/domain/bookings/booking'
import type { RequestBooking } from '@mentorhub/domain/bookings/request-inputs'
import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Person } from '../auth/person.ts'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { userBy } from '../users/user-by.ts'
import { askedMentor, offerAt } from './asked-mentor.ts'
import { addFiles, fileRefusals, filesWith, type FileRow } from './booking-files-of.ts'
import { openReceipts } from './file-receipts.ts'
import { firstMove, type NewBooking } from './first-move.ts'
import { mustHold, requestRefusals } from './must-hold.ts'
import { newBooking } from './new-booking.ts'
import { answeredBefore, askedTwice, keepAnswer, keyRefusals, type Answered, type Asking } from './once-by-key.ts'
import { ownRequests } from './own-requests.ts'
import { isClash, whoseTime } from './whose-time.ts'

/**
 * Asks a mentor for a session: its time belongs to both people from now on. What was read tells whoever asks early and
 * exactly; what decides are the keys, in the commit. The same asking sent again comes to the same booking.
 */
export async function requestBooking(ctx: Ctx, { key, ...input }: RequestBooking): Promise<Answered> {
  const { username, sessionTypeId, start, rebookedFrom } = input
  const mentor = userBy(ctx, username)
  const [person, before, own, asked, receipts, hash] = await Promise.all([
    signedIn(ctx),
    answeredBefore(ctx, key),
    ownRequests(ctx, { mentor, start, rebookedFrom }),
    askedMentor(ctx, { mentor, sessionTypeId }),
    openReceipts(ctx, input.files),
    hashed(JSON.stringify(input)),
  ])
  const same = before(hash)
  if (same) return same
  if (person.deletionDueAt !== null) throw new Refusal('conflict', 'account.leaving')
  refuseRepeating(person, asked.mentor, own)
  const booking = newBooking(ctx, { person, offer: offerAt(asked, start, ctx.now()), input, rebookedFrom: own.before })
  refuseTooMany(booking, own)
  const files = filesWith(ctx, receipts, { bookingId: booking.id, userId: person.id, stay: [] })
  try {
    await commit(
      ctx,
      [...keepAnswer(ctx, { key, hash, userId: person.id, id: booking.id }), ...begin(ctx, booking, files)],
      { ...requestRefusals, ...fileRefusals, ...keyRefusals },
    )
  } catch (error) {
    if (isClash(error)) throw await whoseTime(ctx, { ...booking, userId: person.id })
    return answerOfTheFirst(ctx, error, { key, hash })
  }
  return booking
}

type Own = Awaited<ReturnType<typeof ownRequests>>
type Mentor = { readonly id: string; readonly hasBlocked: boolean } | undefined

function refuseRepeating({ id }: Person, mentor: Mentor, { isSame }: Own): void {
  if (mentor?.id === id) throw new Refusal('invalid', 'booking.yourself')
  if (isSame && !mentor?.hasBlocked) throw new Refusal('conflict', 'booking.asked_already')
}

function refuseTooMany({ status }: NewBooking, { lately, open }: Own): void {
  if (lately >= mostRequestsAnHour) throw new Refusal('limited', 'limit.reached', hours(1) / 1000)
  if (status === 'pending' && open >= mostOpenRequests) throw new Refusal('conflict', 'booking.too_many_open')
}

const begin = (ctx: Ctx, booking: NewBooking, files: readonly FileRow[]) =>
  firstMove(ctx, {
    booking,
    move: booking.status === 'confirmed' ? 'book' : 'request',
    insists: mustHold(ctx, booking),
    beside: addFiles(ctx, files),
  })

/** Of two equal askings at once the second comes to what the first has made. */
async function answerOfTheFirst(ctx: Ctx, error: unknown, { key, hash }: Asking): Promise<Answered> {
  const isSecond = error instanceof Refusal && error.message === askedTwice
  const first = isSecond ? (await answeredBefore(ctx, key))(hash) : undefined
  if (!first) throw error
  return first
}
