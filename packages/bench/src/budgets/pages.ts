/** How many database requests may wait for one another before the answer is whole. */
export type Depths = {
  readonly guest: number
  readonly member: number
  /** For a guest whose answer comes from the edge's cache. */
  readonly cached?: number
}

export type PageBudget = {
  /** As app/routes.ts writes it. */
  readonly route: string
  /** One address of it in the demo world. */
  readonly path: string
  /** Public pages carry no framework script; hydrated ones and developers' tools do; machines read the rest. */
  readonly kind: 'public' | 'hydrated' | 'workbench' | 'machine'
  readonly depth: Depths
  readonly status?: number
}

/** Drawn without the database, but for the name of a member. */
const drawn = { guest: 0, member: 1 }
const read = { guest: 1, member: 1 }
const readAndCached = { guest: 1, cached: 0, member: 1 }
const nothing = { guest: 0, member: 0 }

export const pages: readonly PageBudget[] = [
  { route: '/', path: '/', kind: 'public', depth: readAndCached },
  { route: '/mentors', path: '/mentors', kind: 'public', depth: readAndCached },
  { route: '/mentors/:username', path: '/mentors/noor', kind: 'public', depth: readAndCached },
  { route: '/bookings', path: '/bookings', kind: 'public', depth: drawn },
  { route: '/mentor', path: '/mentor', kind: 'public', depth: drawn },
  { route: '/mentor/apply', path: '/mentor/apply', kind: 'public', depth: drawn },
  { route: '/newsletter', path: '/newsletter', kind: 'public', depth: drawn },
  { route: '/legal/terms', path: '/legal/terms', kind: 'public', depth: drawn },
  { route: '/legal/privacy', path: '/legal/privacy', kind: 'public', depth: drawn },
  { route: '/legal/mentor-guidelines', path: '/legal/mentor-guidelines', kind: 'public', depth: drawn },
  { route: '/legal/code-of-conduct', path: '/legal/code-of-conduct', kind: 'public', depth: drawn },
  { route: '/newsletter/:token', path: '/newsletter/of-no-mail', kind: 'public', depth: read },
  { route: '/unsubscribe/:token', path: '/unsubscribe/of-no-mail', kind: 'public', depth: drawn },
  { route: '/*', path: '/no-such-page', kind: 'public', depth: drawn, status: 404 },
  { route: '/dev/ui', path: '/dev/ui', kind: 'workbench', depth: drawn },
  { route: '/dev/emails', path: '/dev/emails', kind: 'workbench', depth: drawn },
  { route: '/dev/emails/:name', path: '/dev/emails/confirmNewsletter', kind: 'machine', depth: nothing },
  { route: '/dev/error/:status', path: '/dev/error/403', kind: 'public', depth: drawn, status: 403 },
  { route: '/community/mentorship/*?', path: '/community/mentorship', kind: 'machine', depth: drawn, status: 301 },
  { route: '/dev/clock', path: '/dev/clock', kind: 'machine', depth: nothing },
  { route: '/photos/:key', path: '/photos/of-nobody', kind: 'machine', depth: nothing, status: 404 },
  { route: '/theme', path: '/theme', kind: 'machine', depth: nothing, status: 302 },
  { route: '/healthz', path: '/healthz', kind: 'machine', depth: nothing },
  { route: '/readyz', path: '/readyz', kind: 'machine', depth: read },
  { route: '/robots.txt', path: '/robots.txt', kind: 'machine', depth: nothing },
  { route: '/sitemap.xml', path: '/sitemap.xml', kind: 'machine', depth: read },
  { route: '/manifest.webmanifest', path: '/manifest.webmanifest', kind: 'machine', depth: nothing },
  { route: '/.well-known/security.txt', path: '/.well-known/security.txt', kind: 'machine', depth: nothing },
]
