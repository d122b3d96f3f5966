import type { Party } from '@mentorhub/domain/bookings/booking'
import type { RouterContextProvider } from 'react-router'
import { apiFor, orPage } from '../../server/api-for.ts'
import { tabIn, tabPath } from './booking-tabs.ts'

/** A page of the bookings of one side, with where it goes on. */
export async function loadBookings(context: Readonly<RouterContextProvider>, url: URL, as: Party) {
  const tab = tabIn(as, url)
  const after = url.searchParams.get('after') || undefined
  const list = await orPage(apiFor(context).bookings.list({ as, tab, cursor: after }), url)
  return {
    as,
    tab,
    list,
    next: list.next && tabPath(as, tab, list.next),
    first: after === undefined ? null : tabPath(as, tab),
  }
}

export type LoadedBookings = Awaited<ReturnType<typeof loadBookings>>
