import { and, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { dueBy } from '@mentorhub/domain/bookings/answer-clock'
import { answerWithin, mostClockRestarts } from '@mentorhub/domain/bookings/booking'
import { troubleWith } from '@mentorhub/domain/bookings/moves'
import type { EditBooking } from '@mentorhub/domain/bookings/request-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { actingParty } from './acting-party.ts'
import { askedMentor, offerAt } from './asked-mentor.ts'
import { addFiles, fileRefusals, filesOf, filesWith, type FileRow } from './booking-files-of.ts'
import { claim, release } from './claims.ts'
import { openReceipts } from './file-receipts.ts'
import { mentorOf } from './get-editing.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { askedOnceRefusals } from './must-hold.ts'
import { timesOf } from './new-booking.ts'
import { orDoneMeanwhile } from './or-done-meanwhile.ts'
import { isClash, whoseTime } from './whose-time.ts'

/** Whoever asked changes what they asked for, as long as nobody has answered: the words, the kind, the time, the files. */
export const editBooking = (ctx: Ctx, input: EditBooking): Promise<BookingRow> =>
  orDoneMeanwhile(ctx, input, edit(ctx, input))

async function edit(ctx: Ctx, input: EditBooking): Promise<BookingRow> {
  const { id, sessionTypeId, start } = input
  const [acting, asked, before, receipts] = await Promise.all([
    actingParty(ctx, input),
    askedMentor(ctx, { mentor: mentorOf(ctx, id), sessionTypeId, except: id }),
    filesOf(ctx, id),
    openReceipts(ctx, input.files),
  ])
  const { booking, userId } = acting
  const now = ctx.now()
  const trouble = troubleWith('edit', booking, acting.by) ?? (booking.startsAt <= now ? 'booking.too_late' : undefined)
  if (trouble) throw new Refusal('conflict', trouble)
  const stay = before.filter((file) => !input.removes.includes(file.id))
  const files = filesWith(ctx, receipts, { bookingId: id, userId, stay })
  const isMoved = start !== booking.startsAt || sessionTypeId !== booking.sessionTypeId
  const times = isMoved ? timesOf(offerAt(asked, start, now), start) : {}
  const after = { ...booking, ...wordsOf(input), sessionTypeId, ...times }
  if (!isMoved && isSame(booking, after) && files.length === before.length && receipts.length === 0) return booking
  const made = makeMove(ctx, acting, {
    move: 'edit',
    set: { ...wordsOf(input), sessionTypeId, ...times, ...clockAfter(after, now) },
    ...(isMoved ? { data: { startsAt: booking.startsAt, endsAt: booking.endsAt } } : {}),
    beside: [...(isMoved ? moveClaims(ctx, after) : []), ...replaceFiles(ctx, { id, before, files })],
    refusals: { ...fileRefusals, ...askedOnceRefusals },
  })
  return made.catch(async (error: unknown) => {
    throw isClash(error) ? await whoseTime(ctx, { ...after, userId }) : error
  })
}

const wordsOf = ({ topic, description, questions }: Pick<EditBooking, 'topic' | 'description' | 'questions'>) => ({
  topic,
  description,
  questions,
})

const isSame = (one: BookingRow, other: BookingRow) => JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other))

/** Whoever has to answer gets the whole time anew, but not for ever: then the deadline stays, unless the start is before it. */
function clockAfter({ clockRestarts, answerDueAt, startsAt }: BookingRow, now: number): Partial<BookingRow> {
  const due = answerDueAt ?? now
  if (clockRestarts >= mostClockRestarts) return { answerDueAt: Math.min(due, dueBy(due, { startsAt, now })) }
  const wanted = Math.max(due, now + answerWithin)
  return { answerDueAt: dueBy(wanted, { startsAt, now }), requestedAt: now, clockRestarts: clockRestarts + 1 }
}

/** The old time is let go and the new one taken at once, so that the two may overlap; an offer for the old one is over. */
function moveClaims(ctx: Ctx, booking: BookingRow): BatchItem<'sqlite'>[] {
  const { id, mentorId, menteeId } = booking
  if (mentorId === null || menteeId === null) return []
  return [
    release(ctx, id),
    ctx.db
      .update(bookingProposals)
      .set({ status: 'withdrawn' })
      .where(and(eq(bookingProposals.bookingId, id), eq(bookingProposals.status, 'open'))),
    ...claim(ctx, { ...booking, mentorId, menteeId, source: 'booking', sourceId: id }),
  ]
}

type Replaced = { readonly id: string; readonly before: readonly FileRow[]; readonly files: readonly FileRow[] }

function replaceFiles(ctx: Ctx, { id, before, files }: Replaced): BatchItem<'sqlite'>[] {
  const keys = before.filter((file) => !files.some((each) => each.id === file.id)).map(({ key }) => key)
  const isUnchanged = keys.length === 0 && files.length === before.length
  if (isUnchanged) return []
  return [
    ctx.db.delete(bookingFiles).where(eq(bookingFiles.bookingId, id)),
    ...addFiles(ctx, files),
    ...(keys.length > 0 ? [emit(ctx, 'bookings.files_left', { keys })] : []),
  ]
}
