import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Changes = {
  readonly name: string
  /** The admin's own words. */
  readonly changes: string
  readonly appUrl: string
}

export function changesRequested({ name, changes, appUrl }: Changes): Mail {
  return layout({
    subject: 'Your mentor application needs some changes',
    preview: 'We read it, and ask you to change something before we decide.',
    heading: 'Please change your application',
    name,
    lead: 'Somebody of our team read your application and asks you to change this before it is decided.',
    quote: changes,
    button: { label: 'Change my application', href: `${appUrl}/mentor/apply` },
    paragraphs: ['Everything else is kept. Hand it in again when you are ready; there is no need to wait.'],
    reason: 'You get this mail because you applied to become a mentor on MentorHub.',
    appUrl,
  })
}
