import { data, href, redirect } from 'react-router'
import type { Route } from './+types/mentorship-redirect'

/** The menu's long names (Community, Mentorship, …) as addresses. */
const places = new Map([
  ['', href('/mentors')],
  ['bookings', href('/bookings')],
  ['become-a-mentor', href('/mentor/apply')],
  ['dashboard', href('/mentor')],
])

export function loader({ params }: Route.LoaderArgs) {
  const place = places.get(params['*'] ?? '')
  if (!place) throw data({ reason: 'page.not_found' }, { status: 404 })
  return redirect(place, 301)
}

/** A page rather than a bare answer, so that a wrong address gets the page that says so. */
export default function Nowhere() {
  return null
}
