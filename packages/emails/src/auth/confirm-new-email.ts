import { tokenLifetimes } from '@mentorhub/domain/auth/auth'
import { hours } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type NewAddress = { readonly name: string; readonly confirmUrl: string; readonly appUrl: string }

/** Goes to the new address. */
export function confirmNewEmail({ name, confirmUrl, appUrl }: NewAddress): Mail {
  return layout({
    subject: 'Confirm your new email address for MentorHub',
    preview: 'One click, and your account uses this address.',
    heading: 'Confirm your new email address',
    name,
    lead: 'You want to use this address for your MentorHub account. Confirm it, and it takes the place of the old one.',
    button: { label: 'Confirm new address', href: confirmUrl },
    paragraphs: [
      `The link works for ${tokenLifetimes.change_email / hours(1)} hours and opens a page with one button.`,
      'If it was not you, there is nothing to do: without your confirmation nothing changes.',
    ],
    reason: 'You get this mail because somebody entered your address as the new one of a MentorHub account.',
    appUrl,
  })
}
