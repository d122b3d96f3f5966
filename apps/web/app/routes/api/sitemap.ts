import type { Route } from './+types/sitemap'
import { apiFor, orPage } from '../../server/api-for.ts'
import { pageContext } from '../../server/page.ts'

const legal = ['terms', 'privacy', 'mentor-guidelines', 'code-of-conduct'].map((name) => `/legal/${name}`)
const fixed = ['/', '/mentors', '/mentor/apply', '/newsletter', ...legal]

export async function loader({ context, url }: Route.LoaderArgs) {
  const usernames = await orPage(apiFor(context).mentors.usernames(), url)
  const { appUrl } = context.get(pageContext)
  const urls = [...fixed, ...usernames.map((username) => `/mentors/${username}`)].map(
    (path) => `<url><loc>${appUrl}${path}</loc></url>`,
  )
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
    },
  )
}
