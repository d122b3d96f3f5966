import type { actionTokens } from '@mentorhub/db/schema/booking-parts'
import { actionLink } from '@mentorhub/services/bookings/action-link'
import type { BookingRow } from '@mentorhub/services/bookings/make-move'
import type { TestApp } from './create-test-app.ts'

/** The secret of a link that a mail would carry: to answer a request as it is now, unless something else is said. */
export async function answerToken(
  app: TestApp,
  { id, version, mentorId, answerDueAt, startsAt }: BookingRow,
  given: Partial<typeof actionTokens.$inferInsert> = {},
): Promise<string> {
  const url = await actionLink(app.ctx(), {
    bookingId: id,
    userId: mentorId ?? '',
    action: 'answer',
    boundTo: `v${version}`,
    expiresAt: answerDueAt ?? startsAt,
    ...given,
  })
  return url.slice(url.lastIndexOf('/') + 1)
}
