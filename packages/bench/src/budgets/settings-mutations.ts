import { type MutationBudget, pressed } from './mutation-budget.ts'

const once = { by: 'member', status: 303, depth: 2 } as const
const privacy = { ...once, route: '/settings/privacy', path: () => '/settings/privacy' } as const

/** What a member may change about the account; what ends sessions comes last. */
export const settingsMutations: readonly MutationBudget[] = [
  {
    ...once,
    route: '/settings/language',
    procedure: 'users.preferences.set',
    path: () => '/settings/language',
    form: () => ({ locale: 'en', timezone: 'Europe/Paris', theme: 'dark' }),
    requests: 3,
  },
  {
    ...once,
    route: '/zone',
    path: () => '/zone',
    form: () => ({ zone: 'Asia/Tokyo', answer: 'use', returnTo: '/home' }),
    requests: 3,
  },
  {
    ...once,
    route: '/settings/notifications',
    procedure: 'notifications.preferences.set',
    path: () => '/settings/notifications',
    form: () => ({ 'welcome.in_app': 'off' }),
    requests: 3,
  },
  {
    ...once,
    route: '/notifications',
    procedure: 'notifications.markRead',
    path: () => '/notifications',
    form: () => ({ all: 'on' }),
    requests: 2,
  },
  { ...privacy, procedure: 'users.block', form: () => ({ does: 'block', username: 'lin' }), requests: 3 },
  { ...privacy, procedure: 'users.unblock', form: () => ({ does: 'unblock', username: 'lin' }), requests: 3 },
  {
    ...once,
    route: '/settings/privacy/export',
    procedure: 'users.exportData',
    path: () => '/settings/privacy/export',
    form: pressed,
    status: 200,
    requests: 3,
  },
  { ...privacy, procedure: 'users.deleteAccount', form: () => ({ does: 'delete' }), requests: 3 },
  { ...privacy, procedure: 'users.keepAccount', form: () => ({ does: 'keep' }), requests: 3 },
  {
    ...once,
    route: '/settings/account',
    procedure: 'auth.requestEmailChange',
    path: () => '/settings/account',
    form: ({ email }) => ({ email }),
    requests: 5,
  },
  {
    ...once,
    route: '/email/:token',
    procedure: 'auth.confirmEmailChange',
    path: ({ mailedPath }) => mailedPath('/email/'),
    form: pressed,
    requests: 3,
  },
  {
    ...once,
    route: '/settings/confirm',
    path: () => '/settings/confirm',
    form: () => ({ does: 'password', password: 'mentorhub-demo' }),
    requests: 4,
  },
  {
    ...once,
    route: '/settings/security',
    procedure: 'auth.changePassword',
    path: () => '/settings/security',
    form: () => ({ does: 'change', password: 'a wholly new secret' }),
    requests: 3,
  },
  {
    ...once,
    route: '/settings/sessions',
    procedure: 'auth.sessions.revoke',
    path: () => '/settings/sessions',
    form: () => ({ session: 'others' }),
    requests: 2,
  },
  {
    ...once,
    route: '/email/undo/:token',
    procedure: 'auth.undoEmailChange',
    path: ({ account, mailedPath }) => mailedPath('/email/undo/', account),
    form: pressed,
    requests: 3,
  },
]
