import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { minutes } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type ConfirmationCode = { readonly name: string; readonly code: string; readonly appUrl: string }

export function confirmationCode({ name, code, appUrl }: ConfirmationCode): Mail {
  const lifetime = codeLifetime / minutes(1)
  return layout({
    subject: `${code} is your code to confirm a change on MentorHub`,
    preview: `It works for ${lifetime} minutes. Never tell it to anybody.`,
    heading: 'Your confirmation code',
    name,
    lead: 'Enter this code to confirm a change in your settings.',
    code,
    paragraphs: [
      `The code works once, within ${lifetime} minutes.`,
      'Never tell it to anybody. Nobody at MentorHub will ask you for it.',
      'If you are not changing anything right now, somebody else is signed in as you: change your password.',
    ],
    reason: 'You get this mail because somebody who is signed in as you wants to change your MentorHub settings.',
    appUrl,
  })
}
