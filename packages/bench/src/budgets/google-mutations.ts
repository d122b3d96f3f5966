import { type MutationBudget, pressed } from './mutation-budget.ts'

/** Two accounts of the sandbox's Google: one that is new here, and one with the address of a demo account. */
const [newcomer, sam] = ['100000000000000000001', '100000000000000000002']

const once = { by: 'guest', status: 303, depth: 2 } as const
const start: MutationBudget = {
  ...once,
  route: '/auth/google',
  procedure: 'auth.google.start',
  path: () => '/auth/google',
  form: () => ({ intent: 'enter' }),
  depth: 0,
  requests: 0,
}
const finish = (sub: string): MutationBudget => ({
  ...once,
  route: '/auth/google/callback',
  procedure: 'auth.google.finish',
  path: ({ fromGoogle }) => fromGoogle(sub),
  status: 303,
  requests: 2,
})
const confirm = { ...once, route: '/settings/confirm', path: () => '/settings/confirm' } as const

/** Through Google into a new account, which has no password, and into one that is there already. */
export const googleMutations: readonly MutationBudget[] = [
  start,
  finish(newcomer),
  { ...confirm, procedure: 'auth.sendConfirmCode', form: () => ({ does: 'send' }), requests: 4 },
  {
    ...confirm,
    procedure: 'auth.confirmCode',
    form: async ({ mailedCode }) => ({ does: 'code', code: await mailedCode('mona.google@example.com') }),
    requests: 5,
  },
  { ...once, route: '/logout', path: () => '/logout', form: pressed, requests: 1 },
  start,
  finish(sam),
  {
    ...once,
    route: '/auth/google/link',
    procedure: 'auth.google.link',
    path: () => '/auth/google/link',
    form: () => ({ password: 'mentorhub-demo' }),
    requests: 4,
  },
  {
    ...once,
    route: '/auth/google/disconnect',
    procedure: 'auth.google.disconnect',
    path: () => '/auth/google/disconnect',
    form: pressed,
    requests: 2,
  },
]
