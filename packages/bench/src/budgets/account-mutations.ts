import { type MutationBudget, pressed } from './mutation-budget.ts'

const password = 'correct horse battery'
const once = { status: 303, depth: 2 } as const

/** How one gets an account, loses the way in, and finds it again. */
export const accountMutations: readonly MutationBudget[] = [
  {
    route: '/signup',
    procedure: 'auth.signUp',
    by: 'guest',
    path: () => '/signup',
    form: ({ email }) => ({ name: 'Wren', username: 'wren', email, password, intent: 'mentee' }),
    ...once,
    requests: 4,
  },
  {
    route: '/verify/:token',
    procedure: 'auth.verifyEmail',
    by: 'guest',
    path: ({ mailedPath }) => mailedPath('/verify/'),
    form: pressed,
    ...once,
    requests: 3,
  },
  {
    route: '/logout',
    procedure: 'auth.signOut',
    by: 'guest',
    path: () => '/logout',
    form: pressed,
    ...once,
    requests: 2,
  },
  {
    route: '/login',
    procedure: 'auth.signIn',
    by: 'guest',
    path: () => '/login',
    form: ({ email }) => ({ email, password }),
    ...once,
    requests: 4,
  },
  {
    route: '/forgot',
    procedure: 'auth.requestPasswordReset',
    by: 'guest',
    path: () => '/forgot',
    form: ({ email }) => ({ email }),
    ...once,
    requests: 3,
  },
  {
    route: '/reset/:token',
    procedure: 'auth.resetPassword',
    by: 'guest',
    path: ({ mailedPath }) => mailedPath('/reset/'),
    form: () => ({ password: 'a wholly new secret' }),
    ...once,
    requests: 3,
  },
]
