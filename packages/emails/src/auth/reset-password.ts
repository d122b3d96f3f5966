import { tokenLifetimes } from '@mentorhub/domain/auth/auth'
import { minutes } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Reset = { readonly name: string; readonly resetUrl: string; readonly appUrl: string }

export function resetPassword({ name, resetUrl, appUrl }: Reset): Mail {
  const lifetime = tokenLifetimes.reset_password / minutes(1)
  return layout({
    subject: 'Set a new password for MentorHub',
    preview: `The link works for ${lifetime} minutes.`,
    heading: 'Set a new password',
    name,
    lead: 'You asked for a new password. Choose it on the page that this button opens.',
    button: { label: 'Set a new password', href: resetUrl },
    paragraphs: [
      `The link works once, within ${lifetime} minutes.`,
      'If it was not you, there is nothing to do: your password stays as it is.',
    ],
    reason: 'You get this mail because somebody asked for a new password for the MentorHub account with this address.',
    appUrl,
  })
}
