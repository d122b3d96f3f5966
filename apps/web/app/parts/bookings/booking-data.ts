import { href } from 'react-router'
import { otherParty } from '@mentorhub/domain/bookings/booking'
import type { apiFor } from '../../server/api-for.ts'
import type { Doing } from '../booking-page/doings.ts'
import { panelLink } from '../booking-page/main-actions.tsx'

type Api = ReturnType<typeof apiFor>['bookings']

export type Ahead = Awaited<ReturnType<Api['ahead']>>
export type Requests = Awaited<ReturnType<Api['requests']>>
export type BookingList = Awaited<ReturnType<Api['list']>>
export type Summary = Ahead['next'][number]

/** The page of a booking, or that of it which is open for what one is about to do. */
export const bookingPath = (id: string, doing?: Doing): string =>
  doing === undefined ? href('/bookings/:id', { id }) : panelLink({ id }, doing)

/** Whom one meets, as far as they are still here. */
export function otherOf({ as, zones, mentor, mentee }: Summary) {
  const other = as === 'mentor' ? mentee : mentor
  return {
    name: other?.name ?? 'Somebody who has left',
    username: other?.username,
    headline: other?.headline,
    photo: other?.photo,
    zone: zones[otherParty(as)],
  }
}
