import type { Route } from './+types/robots'
import { pageContext } from '../../server/page.ts'

export const loader = ({ context }: Route.LoaderArgs) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /newsletter/',
      'Disallow: /unsubscribe/',
      'Disallow: /ics/',
      'Disallow: /trpc/',
      '',
      `Sitemap: ${context.get(pageContext).appUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } },
  )
