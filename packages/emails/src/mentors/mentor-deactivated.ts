import { supportAddress } from '@mentorhub/domain/support/support'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Deactivated = {
  readonly name: string
  /** The admin's own words. */
  readonly why: string
  readonly appUrl: string
}

export function mentorDeactivated({ name, why, appUrl }: Deactivated): Mail {
  return layout({
    subject: 'Your mentor profile is deactivated',
    preview: 'Your mentor page is not shown any more.',
    heading: 'Your mentor profile is deactivated',
    name,
    lead: 'Our team has taken your mentor page out of MentorHub, and nobody can choose a time with you.',
    beforeQuote: 'This is why, in the words of our team:',
    quote: why,
    button: { label: 'Answer us', href: `${appUrl}/help/contact` },
    paragraphs: [
      'Your account stays as it is, and so do your profile and your hours: they come back if you are active again.',
      `If you think this is wrong, tell us, or write to ${supportAddress}.`,
    ],
    reason: 'You get this mail because you are a mentor on MentorHub.',
    appUrl,
  })
}
