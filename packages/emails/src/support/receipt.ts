import { answerHours, supportAddress } from '@mentorhub/domain/support/support'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

/**
 * Leave out subject and message for somebody who is not signed in: their address is not proven, and the form would mail
 * a stranger whatever anybody types into it.
 */
type Receipt = {
  readonly name: string
  readonly number: number
  readonly subject?: string | undefined
  readonly message?: string | undefined
  readonly appUrl: string
}

export function supportReceipt({ name, number, subject, message = '', appUrl }: Receipt): Mail {
  return layout({
    subject: `We received your message (number ${number})`,
    preview: `We answer within ${answerHours} hours.`,
    heading: 'We received your message',
    name,
    lead: `Thank you for writing. We answer within ${answerHours} hours, to this address.`,
    facts: [
      { term: 'Number', detail: String(number) },
      ...(subject === undefined ? [] : [{ term: 'Subject', detail: subject }]),
    ],
    button: { label: 'Open MentorHub', href: appUrl },
    quote: message,
    paragraphs: [`To add something, write to ${supportAddress} and name the number.`],
    reason: 'You get this mail because somebody wrote to MentorHub support and gave your address for the answer.',
    appUrl,
  })
}
