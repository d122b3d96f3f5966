import { expect, test } from 'vitest'
import type { Mail } from '../mail.ts'
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

const appUrl = 'https://app.test'
const url = `${appUrl}/secret`
const base = { name: 'Noor', appUrl }
const when = 'today at noon'

test.each<[string, Mail, readonly string[]]>([
  ['verifyEmail', verifyEmail({ ...base, verifyUrl: url }), [url, '24 hours', '7 days', 'nothing to do']],
  ['resetPassword', resetPassword({ ...base, resetUrl: url }), [url, '60 minutes', 'nothing to do']],
  ['confirmNewEmail', confirmNewEmail({ ...base, confirmUrl: url }), [url, '24 hours', 'nothing changes']],
  ['passwordChanged', passwordChanged({ ...base, when, device: 'Safari', resetUrl: url }), [url, when, 'Safari']],
  ['newSignIn', newSignIn({ ...base, when, device: 'Safari', sessionsUrl: url }), [url, when, 'Safari']],
  [
    'adminInvite',
    adminInvite({ role: 'admin', inviter: 'Sam', inviteUrl: url, appUrl }),
    [url, 'Sam invites you', 'an admin', '7 days', 'once'],
  ],
  ['roleChanged', roleChanged({ ...base, role: 'moderator' }), ['You are now a moderator']],
  ['roleChanged', roleChanged({ ...base, role: null }), ['no longer on the MentorHub team']],
])('%s says what its reader has to know', (_, { text }, words) => {
  for (const word of words) expect(text).toContain(word)
})

test('somebody who has an account may sign in or set a new password', () => {
  const { html, text } = accountExists({ ...base, signInUrl: `${appUrl}/login`, resetUrl: `${appUrl}/forgot` })
  for (const address of [`${appUrl}/login`, `${appUrl}/forgot`]) {
    expect(html).toContain(`href="${address}"`)
    expect(text).toContain(`:\n${address}\n`)
  }
})

test('the old address learns too little of the new one to write to it', () => {
  const { html, text } = emailChanged({ ...base, newEmail: 'secret@new.test', undoUrl: `${appUrl}/undo` })
  expect(text).toContain('s•••@new.test')
  expect(text).toContain('7 days')
  expect(html + text).not.toContain('secret')
})

test.each([
  [signInCode, '48210937 is your MentorHub sign-in code', 'to finish signing in'],
  [confirmationCode, '48210937 is your code to confirm a change on MentorHub', 'to confirm a change'],
] as const)(
  'a code of %o begins the subject, says what it is for, and is never told to anybody',
  (make, subject, use) => {
    const mail = make({ ...base, code: '48210937' })
    expect(mail.subject).toBe(subject)
    for (const words of [use, '10 minutes', 'Never tell it to anybody']) expect(mail.text).toContain(words)
  },
)

test('every change of the ways to sign in has words of its own, and says when and where to look', () => {
  const changes = ['email_on', 'email_off', 'app_on', 'app_off', 'recovery_used', 'recovery_renewed'] as const
  const mails = changes.map((change) => twoFactorChanged({ ...base, change, when, securityUrl: url }))
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(changes.length)
  for (const { text } of mails) {
    expect(text).toContain(when)
    expect(text).toContain(url)
    expect(text).not.toContain('Codes left')
  }
})

test('whoever used a recovery code learns how many are left, even none', () => {
  const { text } = twoFactorChanged({ ...base, change: 'recovery_used', left: 0, when, securityUrl: url })
  expect(text).toContain('Codes left: 0')
})

test.each(['connected', 'disconnected'] as const)('a Google account that was %s is named', (change) => {
  const mail = googleChanged({ ...base, change, googleEmail: 'sam@gmail.test', when, securityUrl: url })
  expect(mail.subject).toContain(` ${change} `)
  for (const words of ['sam@gmail.test', when, url]) expect(mail.text).toContain(words)
})
