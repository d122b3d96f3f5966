import { type MutationBudget, pressed } from './mutation-budget.ts'

const password = 'correct horse battery'
const once = { by: 'guest', status: 303, depth: 2 } as const

/** How one gets an account, loses the way in, and finds it again; at the end one is in. */
export const accountMutations: readonly MutationBudget[] = [
  {
    ...once,
    route: '/signup',
    procedure: 'auth.signUp',
    path: () => '/signup',
    form: ({ email }) => ({ name: 'Wren', username: 'wren', email, password, intent: 'mentee' }),
    requests: 4,
  },
  {
    ...once,
    route: '/login',
    path: () => '/login',
    form: ({ email }) => ({ email, password }),
    requests: 4,
  },
  {
    ...once,
    route: '/home',
    procedure: 'auth.resendVerification',
    path: () => '/home',
    form: pressed,
    requests: 4,
  },
  {
    ...once,
    route: '/verify/:token',
    procedure: 'auth.verifyEmail',
    path: ({ mailedPath }) => mailedPath('/verify/'),
    form: pressed,
    requests: 3,
  },
  { ...once, route: '/logout', procedure: 'auth.signOut', path: () => '/logout', form: pressed, requests: 1 },
  {
    ...once,
    route: '/signup',
    path: () => '/signup',
    form: ({ email }) => ({ name: 'Wren', username: 'wren-again', email, password, intent: 'mentee' }),
    requests: 4,
  },
  {
    ...once,
    route: '/login',
    procedure: 'auth.signIn',
    path: () => '/login',
    form: ({ email }) => ({ email, password }),
    requests: 4,
  },
  {
    ...once,
    route: '/forgot',
    procedure: 'auth.requestPasswordReset',
    path: () => '/forgot',
    form: ({ email }) => ({ email }),
    requests: 3,
  },
  {
    ...once,
    route: '/reset/:token',
    procedure: 'auth.resetPassword',
    path: ({ mailedPath }) => mailedPath('/reset/'),
    form: () => ({ password: 'a wholly new secret' }),
    requests: 3,
  },
  { ...once, route: '/logout', path: () => '/logout', form: pressed, requests: 1 },
]
