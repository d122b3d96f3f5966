import { Tabs } from '@mentorhub/ui/tabs'
import { useMember } from '../me.ts'
import { BookingSections } from './booking-sections.tsx'
import { bookingTabs, tabLeads } from './booking-tabs.ts'
import type { LoadedBookings } from './load-bookings.ts'
import { NoBookings } from './no-bookings.tsx'

/** The tabs with their counts, what the open one means, and what stands under it. */
export function AllBookings({ as, tab, list, next, first }: LoadedBookings) {
  const reader = { zone: useMember().timezone, now: list.now }
  const lead = tabLeads[as][tab]
  const isEmpty = list.upcoming.length + list.past.length === 0
  return (
    <>
      <Tabs label="Bookings" tabs={bookingTabs({ as, tab, counts: list.counts })} />
      {lead && !isEmpty && <p className="text-sm text-muted">{lead}</p>}
      {isEmpty ? (
        <NoBookings as={as} tab={tab} counts={list.counts} />
      ) : (
        <BookingSections tab={tab} list={list} reader={reader} next={next} first={first} />
      )}
    </>
  )
}
