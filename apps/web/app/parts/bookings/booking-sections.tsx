import { Card } from '@mentorhub/ui/card'
import { Pager } from '@mentorhub/ui/pager'
import type { BookingTab } from '@mentorhub/domain/bookings/booking-tabs'
import type { Reader } from '../time/soon-words.ts'
import { BookingActions, MentorActions } from './booking-actions.tsx'
import type { BookingList, Summary } from './booking-data.ts'
import { BookingRows, type BookingRowsProps } from './booking-rows.tsx'

type BookingSectionsProps = {
  tab: BookingTab
  list: BookingList
  reader: Reader
  next: string | null
  first: string | null
}

/** What comes, then what is over; where a tab holds one of them alone, it says so itself. */
export function BookingSections({ tab, list: { upcoming, past }, reader, next, first }: BookingSectionsProps) {
  const part = { reader, isTitled: tab === 'all' || (upcoming.length > 0 && past.length > 0) }
  return (
    <>
      <Part title="Upcoming" bookings={upcoming} {...part} />
      <Part title="Past" bookings={past} {...part} />
      <Pager next={next} first={first} label="More bookings" />
    </>
  )
}

type PartProps = { title: string; isTitled: boolean; bookings: readonly Summary[]; reader: Reader }

function Part({ title, isTitled, bookings, reader }: PartProps) {
  if (bookings.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={isTitled ? 'mb-3 text-lg' : 'sr-only'}>{title}</h2>
      <Card>
        <BookingRows label={title} bookings={bookings} reader={reader} actions={Actions} />
      </Card>
    </section>
  )
}

const Actions: BookingRowsProps['actions'] = ({ booking, now }) =>
  booking.as === 'mentor' ? (
    <MentorActions booking={booking} now={now} />
  ) : (
    <BookingActions booking={booking} now={now} />
  )
