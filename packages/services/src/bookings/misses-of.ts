import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { missesCountFor } from '@mentorhub/domain/bookings/booking'
import { fairTime } from '@mentorhub/domain/bookings/missed-answers'

/** How many requests a mentor has lately left without a word, though there was time; counted anew after each pause. */
export const missesOf = (mentor: SQLWrapper, now: number): SQL<number> => sql<number>`(
  select count(*) from bookings missed
  where missed.mentor_id = ${mentor} and missed.status = 'expired' and missed.answered_at is null
    and missed.answer_due_at - missed.requested_at >= ${fairTime}
    and missed.answer_due_at > max(${now - missesCountFor}, coalesce((
      select max(m.at) from bookings before join booking_moves m on m.booking_id = before.id
      where before.mentor_id = ${mentor} and before.status = 'expired'
        and m.to_status = 'expired' and json_extract(m.data, '$.paused')), 0)))`
