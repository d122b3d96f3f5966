import type { MarkBooking } from '@mentorhub/domain/admin/booking-inputs'
import { absenceGrace, type AbsentParty } from '@mentorhub/domain/bookings/booking'
import { Refusal } from '@mentorhub/domain/errors'
import { makeMove, type BookingRow, type Made } from '../bookings/make-move.ts'
import type { Ctx } from '../context.ts'
import { bookingAsStaff } from './booking-as-staff.ts'

const absent: Readonly<Record<MarkBooking['as'], AbsentParty | null>> = {
  completed: null,
  mentor_absent: 'mentor',
  mentee_absent: 'mentee',
  both_absent: 'both',
}

/** Staff says what became of a session: that it took place, or who was not there. It may be said again, and differently. */
export async function markBooking(ctx: Ctx, { as, reason, ...seen }: MarkBooking): Promise<BookingRow> {
  const acting = await bookingAsStaff(ctx, seen, 'admin.booking_marked')
  const { booking } = acting
  const marking = absent[as] === null ? tookPlace(booking, ctx.now()) : wasMissed(booking, absent[as], ctx.now())
  return makeMove(ctx, acting, { ...marking, reason })
}

function tookPlace({ status, endsAt }: BookingRow, now: number): Made {
  const set = { completedAt: now, absent: null }
  if (status !== 'confirmed') return { move: 'rule_present', set }
  if (now < endsAt) throw new Refusal('conflict', 'booking.not_over')
  return { move: 'complete', set }
}

function wasMissed({ status, startsAt }: BookingRow, missing: AbsentParty, now: number): Made {
  const set = { completedAt: null, absent: missing }
  if (status !== 'confirmed') return { move: 'rule_absent', set }
  if (now < startsAt + absenceGrace) throw new Refusal('conflict', 'booking.too_early_to_report')
  return { move: 'report_absence', set }
}
