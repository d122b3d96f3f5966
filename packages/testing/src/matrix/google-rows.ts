import { everybody, members, type Row } from './row.ts'

/** Without the cookies that begin them, the ways back from Google lead nowhere. */
export const googleRows: Readonly<Record<string, Row>> = {
  'auth.google.start': { ...everybody, input: { intent: 'enter' } },
  'auth.google.finish': { ...everybody, input: { code: 'made-up', state: 'made-up' }, answer: 'BAD_REQUEST' },
  'auth.google.peek': everybody,
  'auth.google.link': { ...everybody, input: { password: 'correct horse battery' }, answer: 'BAD_REQUEST' },
  'auth.google.status': members,
  'auth.google.disconnect': { ...members, answer: 'FORBIDDEN' },
}
