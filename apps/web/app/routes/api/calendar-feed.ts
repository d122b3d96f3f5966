import type { Route } from './+types/calendar-feed'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { calendarFile } from '../../parts/calendar-file.ts'

/** For calendar programs, which sign in nowhere; whoever has another address finds nothing. */
export async function loader({ context, params: { file } }: Route.LoaderArgs) {
  const secret = /^(\w+)\.ics$/.exec(file)?.[1]
  if (!secret) return new Response(null, { status: 404 })
  const feed = await orRefusal(apiFor(context).calendar.readFeed({ secret }))
  return feed.refused ? new Response(null, feed.refused.init ?? { status: 404 }) : calendarFile(feed.ok.text)
}
