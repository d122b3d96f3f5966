import { type MutationBudget, pressed } from './mutation-budget.ts'

const once = { by: 'member', status: 303, depth: 2 } as const
const byMail = { ...once, route: '/settings/security/email', path: () => '/settings/security/email' } as const
const secondStep = { ...once, route: '/2fa', path: () => '/2fa' } as const
const code = async (does: string, mailedCode: () => Promise<string>) => ({ does, code: await mailedCode() })

/** A second step is set up, taken at the next sign-in, and switched off. */
export const factorMutations: readonly MutationBudget[] = [
  {
    ...once,
    route: '/settings/confirm',
    procedure: 'auth.confirmPassword',
    path: () => '/settings/confirm',
    form: () => ({ does: 'password', password: 'mentorhub-demo' }),
    requests: 4,
  },
  {
    ...once,
    route: '/settings/security/app',
    path: () => '/settings/security/app',
    form: () => ({ does: 'begin' }),
    requests: 4,
  },
  { ...byMail, procedure: 'auth.twoFactor.enable', form: () => ({ does: 'begin' }), requests: 4 },
  {
    ...byMail,
    procedure: 'auth.twoFactor.confirm',
    form: ({ mailedCode }) => code('confirm', mailedCode),
    status: 200,
    // The answer shows the recovery codes, on a page that is read anew.
    depth: 3,
    requests: 6,
  },
  {
    ...once,
    route: '/settings/security/recovery',
    procedure: 'auth.twoFactor.renewRecovery',
    path: () => '/settings/security/recovery',
    form: pressed,
    status: 200,
    depth: 3,
    requests: 4,
  },
  { ...once, route: '/logout', path: () => '/logout', form: pressed, requests: 1 },
  {
    ...once,
    route: '/login',
    path: () => '/login',
    form: ({ account }) => ({ email: account, password: 'mentorhub-demo' }),
    requests: 4,
  },
  { ...secondStep, procedure: 'auth.twoFactor.sendCode', form: () => ({ does: 'send' }), requests: 4 },
  {
    ...secondStep,
    procedure: 'auth.verifyTwoFactor',
    form: ({ mailedCode }) => code('verify', mailedCode),
    requests: 5,
  },
  { ...byMail, procedure: 'auth.twoFactor.disable', form: () => ({ does: 'off' }), requests: 3 },
]
