import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes'

/** The whole URL tree on one page. A folder of routes is also the border of hydration: see `handle` in its layout. */
export default [
  layout('routes/public/layout.tsx', [
    index('routes/public/home.tsx'),
    route('mentors', 'routes/public/mentors.tsx'),
    route('mentors/:username', 'routes/public/mentor.tsx'),
    route('bookings', 'routes/public/bookings-intro.tsx'),
    route('mentor', 'routes/public/mentor-intro.tsx'),
    route('mentor/apply', 'routes/public/apply-intro.tsx'),
    route('newsletter', 'routes/public/newsletter.tsx'),
    route('community/mentorship/*?', 'routes/public/mentorship-redirect.tsx'),
    route('*', 'routes/public/not-found.tsx'),
  ]),
  layout('routes/links/layout.tsx', [
    route('newsletter/:token', 'routes/links/confirm-newsletter.tsx'),
    route('unsubscribe/:token', 'routes/links/unsubscribe.tsx'),
  ]),
  layout(
    'routes/dev/layout.tsx',
    prefix('dev', [
      route('ui', 'routes/dev/ui.tsx'),
      route('emails', 'routes/dev/emails.tsx'),
      route('emails/:name', 'routes/dev/email.ts'),
      route('error/:status', 'routes/dev/error.tsx'),
      route('clock', 'routes/dev/clock.ts'),
    ]),
  ),
  route('theme', 'routes/api/theme.ts'),
  route('healthz', 'routes/api/healthz.ts'),
  route('readyz', 'routes/api/readyz.ts'),
  route('robots.txt', 'routes/api/robots.ts'),
  route('sitemap.xml', 'routes/api/sitemap.ts'),
  route('manifest.webmanifest', 'routes/api/manifest.ts'),
  route('.well-known/security.txt', 'routes/api/security-txt.ts'),
] satisfies RouteConfig
