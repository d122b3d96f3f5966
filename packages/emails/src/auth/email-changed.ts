import { tokenLifetimes } from '@mentorhub/domain/auth/auth'
import { days } from '@mentorhub/domain/duration'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'
import { maskEmail } from '../mask-email.ts'

type AddressChange = {
  readonly name: string
  readonly newEmail: string
  readonly undoUrl: string
  readonly appUrl: string
}

/** Goes to the old address, whose reader may no longer be meant to know the new one in full. */
export function emailChanged({ name, newEmail, undoUrl, appUrl }: AddressChange): Mail {
  return layout({
    subject: 'Your MentorHub email address was changed',
    preview: 'If it was not you, you can undo it.',
    heading: 'Your email address was changed',
    name,
    lead: 'Your account uses another address now. If it was you, there is nothing to do. If it was not, undo it.',
    facts: [{ term: 'New address', detail: maskEmail(newEmail) }],
    button: { label: 'Undo the change', href: undoUrl },
    paragraphs: [
      `The way back works for ${tokenLifetimes.undo_email_change / days(1)} days: your account gets this address again. Set a new password afterwards.`,
    ],
    reason: 'You get this mail because this was the address of your MentorHub account.',
    appUrl,
  })
}
