import type { Route } from './+types/bookings'
import { AllBookings } from '../../parts/bookings/all-bookings.tsx'
import { loadBookings } from '../../parts/bookings/load-bookings.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Bookings · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => loadBookings(context, url, 'mentor')

export default function MentorBookings({ loaderData }: Route.ComponentProps) {
  return (
    <MentorFrame title="Bookings" lead="Every 1:1 session that somebody asked you for." wide>
      <AllBookings {...loaderData} />
    </MentorFrame>
  )
}
