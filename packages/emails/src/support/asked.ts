import { answerHours } from '@mentorhub/domain/support/support'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'
import { answerAddress } from '../plain.ts'

type Asked = {
  readonly number: number
  readonly name: string
  readonly email: string
  readonly subject: string
  readonly message: string
  readonly appUrl: string
}

/** Goes to support. */
export function supportAsked({ number, name, email, subject, message, appUrl }: Asked): Mail {
  return layout({
    subject: `Support ${number}: ${subject}`,
    preview: `${name} wrote to support.`,
    heading: subject,
    lead: `${name} wrote to support. An answer is promised within ${answerHours} hours.`,
    facts: [
      { term: 'Number', detail: String(number) },
      { term: 'From', detail: name },
      { term: 'Answer to', detail: email },
    ],
    button: { label: 'Answer by mail', href: answerAddress(email, `Support ${number}: ${subject}`) },
    quote: message,
    paragraphs: [],
    reason: 'You get this mail because this is the support address of MentorHub.',
    appUrl,
  })
}
