import { addressOf } from '../app/cast.ts'
import { type MutationBudget, pressed } from './mutation-budget.ts'

const roles = { route: '/admin/roles', path: () => '/admin/roles', by: 'superadmin', status: 303, depth: 2 } as const

export const staffMutations: readonly MutationBudget[] = [
  {
    ...roles,
    procedure: 'admin.roles.invite',
    form: () => ({ does: 'invite', email: addressOf('member'), role: 'moderator' }),
    requests: 3,
  },
  {
    ...roles,
    procedure: 'admin.roles.set',
    form: () => ({ does: 'set', username: 'ada', role: 'moderator' }),
    requests: 2,
  },
  {
    route: '/admin-invite/:token',
    procedure: 'auth.acceptAdminInvite',
    by: 'member',
    path: ({ account, mailedPath }) => mailedPath('/admin-invite/', account),
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
]
