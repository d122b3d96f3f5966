import { everybody, members, noSuchLink, type Row } from './row.ts'

const email = 'reader@example.test'
const password = 'correct horse battery'

export const authRows: Readonly<Record<string, Row>> = {
  'auth.me': everybody,
  'auth.signUp': { ...everybody, input: { name: 'New', username: 'new-one', email, password } },
  'auth.signIn': { ...everybody, input: { email, password }, answer: 'UNAUTHORIZED' },
  'auth.signOut': everybody,
  'auth.peekLink': { ...everybody, input: { purpose: 'verify_email', token: 'no-such-token' } },
  'auth.verifyEmail': noSuchLink,
  'auth.resendVerification': { ...members, input: {}, answer: 'CONFLICT', unverified: 'allowed' },
  'auth.requestPasswordReset': { ...everybody, input: { email } },
  'auth.resetPassword': { ...noSuchLink, input: { token: 'no-such-token', password } },
  'auth.confirmPassword': { ...members, input: { password: 'not the right one' }, answer: 'BAD_REQUEST' },
  'auth.changePassword': { ...members, input: { password }, answer: 'FORBIDDEN' },
  'auth.sendConfirmCode': members,
  'auth.confirmCode': { ...members, input: { code: '12345678' }, answer: 'BAD_REQUEST' },
  'auth.activity': members,
  'auth.newEmail': members,
  'auth.requestEmailChange': { gate: 'verified', input: { email }, answer: 'FORBIDDEN' },
  'auth.confirmEmailChange': noSuchLink,
  'auth.undoEmailChange': noSuchLink,
  'auth.sessions.list': members,
  'auth.sessions.revoke': { ...members, input: { session: 'others' } },
}
