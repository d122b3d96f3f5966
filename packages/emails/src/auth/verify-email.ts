import { tokenLifetimes, unverifiedLifetime } from '@mentorhub/domain/auth/auth'
import { days, hours } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Verification = { readonly name: string; readonly verifyUrl: string; readonly appUrl: string }

export function verifyEmail({ name, verifyUrl, appUrl }: Verification): Mail {
  return layout({
    subject: 'Confirm your email address for MentorHub',
    preview: 'One click, and your account is ready.',
    heading: 'Confirm your email address',
    name,
    lead: 'You signed up for MentorHub with this address. Confirm that it is yours, and your account is ready.',
    button: { label: 'Confirm address', href: verifyUrl },
    paragraphs: [
      `The link works for ${tokenLifetimes.verify_email / hours(1)} hours and opens a page with one button.`,
      `If it was not you, there is nothing to do: without your confirmation the account is removed after ${unverifiedLifetime / days(1)} days.`,
    ],
    reason: 'You get this mail because somebody signed up for MentorHub with your address.',
    appUrl,
  })
}
