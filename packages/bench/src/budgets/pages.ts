import { accountPages } from './account-pages.ts'
import { adminPages } from './admin-pages.ts'
import { applyPages } from './apply-pages.ts'
import { bookingLifePages } from './booking-life-pages.ts'
import { bookingListPages } from './booking-list-pages.ts'
import { bookingRequestPages } from './booking-request-pages.ts'
import { calendarPages } from './calendar-pages.ts'
import { directoryPages } from './directory-pages.ts'
import { memberPages } from './member-pages.ts'
import { mentorPagePages } from './mentor-page-pages.ts'
import { mentorPages } from './mentor-pages.ts'
import { drawn, each, nothing, type PageBudget, read, readAndCached } from './page-budget.ts'
import { schedulePages } from './schedule-pages.ts'

export const pages: readonly PageBudget[] = [
  { route: '/', path: '/', kind: 'public', depth: readAndCached },
  ...directoryPages,
  { route: '/mentors/:username', path: '/mentors/noor', kind: 'public', depth: readAndCached },
  { route: '/u/:username', path: '/u/noor', kind: 'public', depth: read },
  { route: '/mentor/apply', path: '/mentor/apply', kind: 'public', depth: drawn },
  { route: '/newsletter', path: '/newsletter', kind: 'public', depth: drawn },
  { route: '/help/contact', path: '/help/contact', kind: 'public', depth: drawn },
  { route: '/legal/terms', path: '/legal/terms', kind: 'public', depth: drawn },
  { route: '/legal/privacy', path: '/legal/privacy', kind: 'public', depth: drawn },
  { route: '/legal/mentor-guidelines', path: '/legal/mentor-guidelines', kind: 'public', depth: drawn },
  { route: '/legal/code-of-conduct', path: '/legal/code-of-conduct', kind: 'public', depth: drawn },
  ...accountPages,
  ...bookingRequestPages,
  ...bookingLifePages,
  ...bookingListPages,
  ...calendarPages,
  ...memberPages,
  ...adminPages,
  ...applyPages,
  ...mentorPagePages,
  ...mentorPages,
  ...schedulePages,
  { route: '/newsletter/:token', path: '/newsletter/of-no-mail', kind: 'public', depth: read },
  { route: '/unsubscribe/:token', path: '/unsubscribe/of-no-mail', kind: 'public', depth: drawn },
  { route: '/*', path: '/no-such-page', kind: 'public', depth: drawn, status: each(404) },
  { route: '/dev/ui', path: '/dev/ui', kind: 'member', depth: drawn },
  { route: '/dev/emails', path: '/dev/emails', kind: 'workbench', depth: drawn },
  { route: '/dev/emails/:name', path: '/dev/emails/confirmNewsletter', kind: 'machine', depth: nothing },
  { route: '/dev/error/:status', path: '/dev/error/403', kind: 'public', depth: drawn, status: each(403) },
  {
    route: '/community/mentorship/*?',
    path: '/community/mentorship',
    kind: 'machine',
    depth: drawn,
    status: each(301),
  },
  { route: '/dev/clock', path: '/dev/clock', kind: 'machine', depth: nothing },
  { route: '/photos/:key', path: '/photos/of-nobody', kind: 'machine', depth: nothing, status: each(404) },
  { route: '/theme', path: '/theme', kind: 'machine', depth: nothing, status: each(302) },
  { route: '/zone', path: '/zone', kind: 'machine', depth: nothing, status: each(302) },
  { route: '/logout', path: '/logout', kind: 'machine', depth: nothing, status: each(302) },
  { route: '/healthz', path: '/healthz', kind: 'machine', depth: nothing },
  { route: '/readyz', path: '/readyz', kind: 'machine', depth: read },
  { route: '/robots.txt', path: '/robots.txt', kind: 'machine', depth: nothing },
  { route: '/sitemap.xml', path: '/sitemap.xml', kind: 'machine', depth: read },
  { route: '/manifest.webmanifest', path: '/manifest.webmanifest', kind: 'machine', depth: nothing },
  { route: '/.well-known/security.txt', path: '/.well-known/security.txt', kind: 'machine', depth: nothing },
]
