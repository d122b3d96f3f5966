import { everybody, noSuchLink, type Row } from './row.ts'

export const publicRows: Readonly<Record<string, Row>> = {
  'mentors.categories': everybody,
  'mentors.get': { ...everybody, input: { username: 'nobody' }, answer: 'NOT_FOUND' },
  'mentors.search': { ...everybody, input: {} },
  'mentors.usernames': everybody,
  'system.confirmSubscription': noSuchLink,
  'system.health': everybody,
  'system.peekSubscription': { ...everybody, input: { token: 'no-such-token' } },
  'system.subscribe': { ...everybody, input: { email: 'reader@example.test' } },
  'system.unsubscribe': noSuchLink,
  'system.version': everybody,
}
