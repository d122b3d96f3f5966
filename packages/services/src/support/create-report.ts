import { and, eq, or } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { reports } from '@mentorhub/db/schema/support'
import { Refusal } from '@mentorhub/domain/errors'
import type { CreateReport } from '@mentorhub/domain/support/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { block } from '../users/block-member.ts'

/** One of the two people of a booking tells staff of the other, once as long as nobody has looked at it. */
export async function createReport(
  ctx: Ctx,
  { bookingId, reason, text, ...asked }: CreateReport,
): Promise<{ id: string }> {
  const [{ id: reporterId }, [booking]] = await Promise.all([signedIn(ctx), bookingOfViewer(ctx, bookingId)])
  if (!booking) throw new Refusal('not_found', 'booking.not_found')
  const { mentorId, menteeId } = booking
  const reportedId = mentorId === reporterId ? menteeId : mentorId
  const id = ctx.newId()
  await commit(
    ctx,
    [
      ctx.db.insert(reports).values({
        id,
        subjectType: 'booking',
        subjectId: bookingId,
        reporterId,
        reportedId,
        reason,
        text,
        createdAt: ctx.now(),
      }),
      ...(asked.block && reportedId !== null ? block(ctx, reporterId, reportedId) : []),
      emit(ctx, 'bookings.reported', { reportId: id }),
    ],
    { 'reports.subject_type, reports.subject_id, reports.reporter_id': 'report.already_open' },
  )
  return { id }
}

const bookingOfViewer = ({ db, viewer }: Ctx, id: string) =>
  db
    .select({ mentorId: bookings.mentorId, menteeId: bookings.menteeId })
    .from(bookings)
    .where(and(eq(bookings.id, id), or(eq(bookings.mentorId, viewer.id), eq(bookings.menteeId, viewer.id))))
