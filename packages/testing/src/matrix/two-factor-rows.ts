import { everybody, members, type Row } from './row.ts'

/** Without a proof that is minutes old nobody changes a factor. */
const unproven = { gate: 'verified', answer: 'FORBIDDEN' } as const
const notHalfIn = { gate: 'public', answer: 'UNAUTHORIZED' } as const

export const twoFactorRows: Readonly<Record<string, Row>> = {
  'auth.verifyTwoFactor': { ...notHalfIn, input: { code: '12345678' } },
  'auth.twoFactor.pending': everybody,
  'auth.twoFactor.sendCode': notHalfIn,
  'auth.twoFactor.status': members,
  'auth.twoFactor.setup': members,
  'auth.twoFactor.enable': { ...unproven, input: { method: 'email' } },
  'auth.twoFactor.confirm': { ...unproven, input: { method: 'email', code: '12345678' } },
  'auth.twoFactor.disable': { ...unproven, input: { method: 'email' } },
  'auth.twoFactor.renewRecovery': unproven,
}
