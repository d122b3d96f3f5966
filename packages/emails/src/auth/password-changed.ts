import { supportAddress } from '@mentorhub/domain/support/support'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type PasswordChange = {
  readonly name: string
  readonly when: string
  readonly device: string
  readonly resetUrl: string
  readonly appUrl: string
}

export function passwordChanged({ name, when, device, resetUrl, appUrl }: PasswordChange): Mail {
  return layout({
    subject: 'Your MentorHub password was changed',
    preview: 'If it was you, there is nothing to do.',
    heading: 'Your password was changed',
    name,
    lead: 'If it was you, there is nothing to do. If it was not, set a new password now.',
    facts: [
      { term: 'When', detail: when },
      { term: 'Device', detail: device },
    ],
    button: { label: 'Set a new password', href: resetUrl },
    paragraphs: [`If you cannot get in any more, write to ${supportAddress}.`],
    reason: 'You get this mail because the password of your MentorHub account was changed.',
    appUrl,
  })
}
