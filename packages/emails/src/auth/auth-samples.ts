import type { Mail } from '../mail.ts'
import { appUrl, noor, securityUrl, token, when } from '../sample-data.ts'
import { accountExists } from './account-exists.ts'
import { adminInvite } from './admin-invite.ts'
import { confirmNewEmail } from './confirm-new-email.ts'
import { confirmationCode } from './confirmation-code.ts'
import { emailChanged } from './email-changed.ts'
import { googleChanged } from './google-changed.ts'
import { newSignIn } from './new-sign-in.ts'
import { passwordChanged } from './password-changed.ts'
import { resetPassword } from './reset-password.ts'
import { roleChanged } from './role-changed.ts'
import { signInCode } from './sign-in-code.ts'
import { twoFactorChanged } from './two-factor-changed.ts'
import { verifyEmail } from './verify-email.ts'

const resetUrl = `${appUrl}/reset/${token}`
const forgotUrl = `${appUrl}/forgot`
const code = '48210937'
const change = { when, securityUrl, appUrl }

export const authSamples = {
  verifyEmail: ({ name } = noor) => verifyEmail({ name, verifyUrl: `${appUrl}/verify/${token}`, appUrl }),
  accountExists: ({ name } = noor) =>
    accountExists({ name, signInUrl: `${appUrl}/login`, resetUrl: forgotUrl, appUrl }),
  resetPassword: ({ name } = noor) => resetPassword({ name, resetUrl, appUrl }),
  passwordChanged: ({ name, device } = noor) => passwordChanged({ name, device, when, resetUrl: forgotUrl, appUrl }),
  confirmNewEmail: ({ name } = noor) => confirmNewEmail({ name, confirmUrl: `${appUrl}/verify/${token}`, appUrl }),
  emailChanged: ({ name, email: newEmail } = noor) =>
    emailChanged({ name, newEmail, undoUrl: `${appUrl}/verify/${token}`, appUrl }),
  signInCode: ({ name } = noor) => signInCode({ name, code, appUrl }),
  confirmationCode: ({ name } = noor) => confirmationCode({ name, code, appUrl }),
  emailCodesOn: ({ name } = noor) => twoFactorChanged({ name, change: 'email_on', ...change }),
  emailCodesOff: ({ name } = noor) => twoFactorChanged({ name, change: 'email_off', ...change }),
  appCodesOn: ({ name } = noor) => twoFactorChanged({ name, change: 'app_on', ...change }),
  appCodesOff: ({ name } = noor) => twoFactorChanged({ name, change: 'app_off', ...change }),
  recoveryCodeUsed: ({ name } = noor) => twoFactorChanged({ name, change: 'recovery_used', left: 7, ...change }),
  recoveryCodesRenewed: ({ name } = noor) => twoFactorChanged({ name, change: 'recovery_renewed', ...change }),
  googleConnected: ({ name, email: googleEmail } = noor) =>
    googleChanged({ name, change: 'connected', googleEmail, ...change }),
  googleDisconnected: ({ name, email: googleEmail } = noor) =>
    googleChanged({ name, change: 'disconnected', googleEmail, ...change }),
  newSignIn: ({ name, device } = noor) => newSignIn({ name, device, when, sessionsUrl: securityUrl, appUrl }),
  adminInvite: ({ name } = noor) =>
    adminInvite({ role: 'moderator', inviter: name, inviteUrl: `${appUrl}/admin-invite/${token}`, appUrl }),
  roleChanged: ({ name } = noor) => roleChanged({ name, role: 'admin', appUrl }),
  roleEnded: ({ name } = noor) => roleChanged({ name, role: null, appUrl }),
} satisfies Record<string, (written?: typeof noor) => Mail>
