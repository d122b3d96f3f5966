import { data, redirect } from 'react-router'
import type { Route } from './+types/mentorship-redirect'

/** The menu's long names (Community, Mentorship, …) as addresses. */
const places: Readonly<Record<string, string>> = {
  '': '/mentors',
  bookings: '/bookings',
  'become-a-mentor': '/mentor/apply',
  dashboard: '/mentor',
}

export function loader({ params }: Route.LoaderArgs) {
  const place = places[params['*'] ?? '']
  if (!place) throw data({ reason: 'page.not_found' }, { status: 404 })
  return redirect(place, 301)
}

/** A page rather than a bare answer, so that a wrong address gets the page that says so. */
export default function Nowhere() {
  return null
}
