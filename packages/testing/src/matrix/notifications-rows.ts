import { members, type Row } from './row.ts'

export const notificationsRows: Readonly<Record<string, Row>> = {
  'notifications.list': { ...members, input: {} },
  'notifications.markRead': { ...members, input: { id: 'of-somebody-else' }, answer: 'NOT_FOUND' },
  'notifications.preferences.get': members,
  'notifications.preferences.set': {
    ...members,
    input: { choices: [{ kind: 'product', channel: 'mail', mode: 'digest' }] },
  },
}
