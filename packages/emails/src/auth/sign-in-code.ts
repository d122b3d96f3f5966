import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { minutes } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type SignInCode = { readonly name: string; readonly code: string; readonly appUrl: string }

export function signInCode({ name, code, appUrl }: SignInCode): Mail {
  const lifetime = codeLifetime / minutes(1)
  return layout({
    subject: `${code} is your MentorHub sign-in code`,
    preview: `It works for ${lifetime} minutes. Never tell it to anybody.`,
    heading: 'Your sign-in code',
    name,
    lead: 'Enter this code to finish signing in.',
    code,
    paragraphs: [
      `The code works once, within ${lifetime} minutes.`,
      'Never tell it to anybody. Nobody at MentorHub will ask you for it.',
      'If you are not signing in right now, somebody knows your password: change it.',
    ],
    reason: 'You get this mail because somebody signed in to your MentorHub account, which asks for codes by email.',
    appUrl,
  })
}
