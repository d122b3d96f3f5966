import { drawn, each, nothing, type PageBudget, read } from './page-budget.ts'

/** Who is signed in has no business at the doors, and is led inside. */
const doors = { kind: 'public', depth: drawn, status: { guest: 200, member: 302 } } as const
const links = { kind: 'public', depth: read } as const

export const accountPages: readonly PageBudget[] = [
  { route: '/login', path: '/login', ...doors },
  { route: '/signup', path: '/signup', ...doors, depth: read },
  { route: '/forgot', path: '/forgot', kind: 'public', depth: drawn },
  { route: '/2fa', path: '/2fa', kind: 'member', depth: drawn, status: { guest: 302, member: 200 }, as: 'halfIn' },
  { route: '/auth/google', path: '/auth/google', kind: 'machine', depth: drawn, status: each(302) },
  {
    route: '/auth/google/callback',
    path: '/auth/google/callback',
    kind: 'public',
    depth: drawn,
    status: each(400),
  },
  { route: '/auth/google/link', path: '/auth/google/link', kind: 'public', depth: drawn, status: each(302) },
  {
    route: '/auth/google/disconnect',
    path: '/auth/google/disconnect',
    kind: 'machine',
    depth: nothing,
    status: each(302),
  },
  { route: '/verify/:token', path: '/verify/of-no-mail', ...links },
  { route: '/reset/:token', path: '/reset/of-no-mail', ...links },
  { route: '/email/:token', path: '/email/of-no-mail', ...links },
  { route: '/email/undo/:token', path: '/email/undo/of-no-mail', ...links },
  { route: '/admin-invite/:token', path: '/admin-invite/of-no-mail', ...links },
  { route: '/a/:token', path: '/a/of-no-mail', ...links },
]
