import { and, eq, inArray } from 'drizzle-orm'
import { reports } from '@mentorhub/db/schema/support'
import { users } from '@mentorhub/db/schema/users'
import type { ReportReason } from '@mentorhub/domain/bookings/booking'
import { staffRoles } from '@mentorhub/domain/users/user'
import { notify } from '../notifications/notify.ts'
import type { Handler } from '../outbox/handler.ts'

const reasonWords: Readonly<Record<ReportReason, string>> = {
  spam: 'spam',
  abusive: 'abuse',
  inappropriate: 'something that does not belong here',
  unsafe: 'something that does not feel safe',
  other: 'another reason',
}

/** Everybody of the staff; who it was and about whom stands where it is looked at. */
export const tellOfReport: Handler<'bookings.reported'> = async (ctx, { reportId }, key) => {
  const [[report], staff] = await Promise.all([
    ctx.db
      .select({ reason: reports.reason })
      .from(reports)
      .where(and(eq(reports.id, reportId), eq(reports.status, 'open'))),
    ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(inArray(users.staffRole, [...staffRoles]), eq(users.status, 'active'))),
  ])
  if (!report) return
  const title = `A request was reported for ${reasonWords[report.reason]}`
  for (const { id } of staff) await notify(ctx, { userId: id, kind: 'reports', title, path: '/admin' }, key)
}
