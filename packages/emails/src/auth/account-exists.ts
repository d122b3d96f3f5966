import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Attempt = {
  readonly name: string
  readonly signInUrl: string
  readonly resetUrl: string
  readonly appUrl: string
}

export function accountExists({ name, signInUrl, resetUrl, appUrl }: Attempt): Mail {
  return layout({
    subject: 'You already have a MentorHub account',
    preview: 'Sign in, or set a new password.',
    heading: 'You already have an account',
    name,
    lead: 'Somebody wanted to use this address for a MentorHub account. Your account has it already. If it was you, sign in.',
    button: { label: 'Sign in', href: signInUrl },
    links: [{ title: 'Set a new password if you forgot yours', href: resetUrl }],
    paragraphs: [
      'If it was not you, there is nothing to do: your account is as it was, and nobody was told that you have one.',
    ],
    reason: 'You get this mail because somebody entered your address on MentorHub, and an account with it exists.',
    appUrl,
  })
}
