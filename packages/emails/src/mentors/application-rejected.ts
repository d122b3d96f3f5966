import type { RejectionReason } from '@mentorhub/domain/mentors/application'
import { rejectionWords } from '@mentorhub/domain/mentors/rejection-words'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Rejected = {
  readonly name: string
  readonly reasonCode: RejectionReason
  /** The admin's own words. */
  readonly reasonText: string
  /** When one may apply again. */
  readonly againAt: string
  readonly appUrl: string
}

export function applicationRejected({ name, reasonCode, reasonText, againAt, appUrl }: Rejected): Mail {
  return layout({
    subject: 'Your mentor application was not accepted',
    preview: `The reason: ${rejectionWords[reasonCode]}.`,
    heading: 'Your application was not accepted',
    name,
    lead: 'Somebody of our team read your application and could not accept it. Why stands below, in their words.',
    facts: [
      { term: 'Reason', detail: rejectionWords[reasonCode] },
      { term: 'You may apply again', detail: `From ${againAt}` },
    ],
    quote: reasonText,
    button: { label: 'See your application', href: `${appUrl}/mentor/apply` },
    paragraphs: [
      'What you wrote is kept, so that you do not begin anew.',
      'Your account stays as it is: you can look for mentors and book them as before.',
    ],
    reason: 'You get this mail because you applied to become a mentor on MentorHub.',
    appUrl,
  })
}
