import type { Route } from './+types/booking-calendar'
import { calendarFile } from '../../parts/calendar-file.ts'
import { apiFor, orPage } from '../../server/api-for.ts'

/** One booking, for any calendar. */
export async function loader({ context, params: { id }, url }: Route.LoaderArgs) {
  const { text } = await orPage(apiFor(context).calendar.entry({ id }), url)
  return calendarFile(text, 'session.ics')
}
