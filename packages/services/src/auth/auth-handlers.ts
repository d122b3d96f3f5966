import { whenIn } from '@mentorhub/domain/time/when-in'
import type { AuthTopics } from '@mentorhub/domain/topics'
import { accountExists } from '@mentorhub/emails/auth/account-exists'
import { adminInvite } from '@mentorhub/emails/auth/admin-invite'
import { confirmNewEmail } from '@mentorhub/emails/auth/confirm-new-email'
import { emailChanged } from '@mentorhub/emails/auth/email-changed'
import { googleChanged } from '@mentorhub/emails/auth/google-changed'
import { passwordChanged } from '@mentorhub/emails/auth/password-changed'
import { resetPassword } from '@mentorhub/emails/auth/reset-password'
import { roleChanged } from '@mentorhub/emails/auth/role-changed'
import { twoFactorChanged } from '@mentorhub/emails/auth/two-factor-changed'
import { verifyEmail } from '@mentorhub/emails/auth/verify-email'
import type { Handler } from '../outbox/handler.ts'
import { addressNews, factorChangeNews, googleNews, passwordNews, roleNews } from './auth-news.ts'
import { mailCode } from './mail-code.ts'
import { mailLink, waysIn } from './mail-link.ts'
import { mailNewSignIn } from './mail-new-sign-in.ts'
import { mailNotice } from './mail-notice.ts'

export const authHandlers: { readonly [T in keyof AuthTopics]: Handler<T> } = {
  'auth.verification_asked': mailLink({
    purpose: 'verify_email',
    path: '/verify',
    isNewAddress: true,
    write: ({ url, ...who }) => verifyEmail({ ...who, verifyUrl: url }),
  }),
  'auth.address_tried': mailNotice(({ name }, _, { appUrl }) => accountExists({ name, appUrl, ...waysIn(appUrl) })),
  'auth.reset_asked': mailLink({
    purpose: 'reset_password',
    path: '/reset',
    write: ({ url, ...who }) => resetPassword({ ...who, resetUrl: url }),
  }),
  'auth.password_changed': mailNotice(
    ({ name, timezone }, { device, at }, { appUrl }) =>
      passwordChanged({ name, device, when: whenIn(at, timezone), resetUrl: waysIn(appUrl).resetUrl, appUrl }),
    passwordNews,
  ),
  'auth.email_change_asked': mailLink({
    purpose: 'change_email',
    path: '/email',
    isNewAddress: true,
    write: ({ url, ...who }) => confirmNewEmail({ ...who, confirmUrl: url }),
  }),
  'auth.email_changed': mailLink({
    purpose: 'undo_email_change',
    path: '/email/undo',
    news: addressNews,
    write: ({ url, found, ...who }) => emailChanged({ ...who, newEmail: found.user.email, undoUrl: url }),
  }),
  'auth.code_asked': mailCode,
  'auth.factor_changed': mailNotice(
    ({ name, timezone }, { change, left, at }, { appUrl }) =>
      twoFactorChanged({ name, change, left, when: whenIn(at, timezone), securityUrl: securityOf(appUrl), appUrl }),
    factorChangeNews,
  ),
  'auth.google_changed': mailNotice(
    ({ name, timezone, googleEmail }, { change, at }, { appUrl }) =>
      googleChanged({
        name,
        change,
        googleEmail: googleEmail ?? undefined,
        when: whenIn(at, timezone),
        securityUrl: securityOf(appUrl),
        appUrl,
      }),
    googleNews,
  ),
  'auth.signed_in': mailNewSignIn,
  'auth.staff_invited': mailLink({
    purpose: 'admin_invite',
    path: '/admin-invite',
    write: ({ url, found, appUrl }) =>
      adminInvite({ role: found.token.staffRole ?? 'moderator', inviter: found.user.name, inviteUrl: url, appUrl }),
  }),
  'auth.role_changed': mailNotice(
    ({ name, staffRole }, _, { appUrl }) => roleChanged({ name, role: staffRole, appUrl }),
    roleNews,
  ),
}

const securityOf = (appUrl: string) => `${appUrl}/settings/security`
