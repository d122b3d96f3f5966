import { supportAddress } from '@mentorhub/domain/support/support'
import { calendarLinks, type Calendars } from './outcome-words.ts'
import { doing, type Session, type Words } from './session-mail.ts'

type Link = {
  readonly session: Session
  readonly meetingUrl: string
  readonly isFirst: boolean
  readonly calendars: Calendars
}

export const linkSet = ({ session: { other }, meetingUrl, isFirst, calendars }: Link): Words => ({
  title: isFirst ? `${other} added the meeting link` : `${other} changed the meeting link`,
  lead: isFirst
    ? 'You find it here, on the page of the session, and in the attached invitation.'
    : 'Please use the new one; the attached invitation puts it into your calendar.',
  links: [{ title: 'Meeting link', href: meetingUrl }, ...calendarLinks(calendars)],
})

export const reconfirmed = ({ other }: Session): Words => ({
  title: `${other} has confirmed once more`,
  lead: 'You meet as agreed.',
})

type Absence = { readonly session: Session; readonly isReader: boolean; readonly isReporter: boolean }

/** How a meeting to which somebody did not come is told of, to whoever it was and to whoever waited. */
export const absence = ({ session: { other, appUrl }, isReader, isReporter }: Absence, until: string): Words => ({
  title: isReader ? 'You were reported as not there' : `${other} was reported as not there`,
  lead: isReporter
    ? 'We are sorry that you waited for nothing. Thank you for telling us; it stays between you, them and us.'
    : `${isReader ? 'They waited for you. ' : ''}If it was otherwise, say so until ${until}, and a person looks at it.`,
  ...(!isReporter && { button: { label: 'Tell us what happened', href: `${appUrl}/help/contact` } }),
  paragraphs: [`You can also write to ${supportAddress}. Name the session, please.`],
})

export const ruled = ({ other }: Session, wasThere: boolean): Words => ({
  title: `Looked at again: your session with ${other}`,
  lead: wasThere
    ? 'Our team has looked at it: you have met, and the session counts as completed.'
    : 'Our team has looked at it: the session counts as one to which somebody did not come.',
})

type Clocks = { readonly session: Session; readonly whose: string; readonly before: string; readonly after: string }

export const clocksChanged = ({ session, whose, before, after }: Clocks): Words => ({
  title: 'Same moment, new local time',
  lead: `A country changed its clocks. You meet at the same moment as before, but ${whose} clocks will then show ${after} and not ${before}.`,
  button: { label: 'Propose another time', href: doing(session, 'propose') },
  paragraphs: ['If the new local time suits you, there is nothing to do.'],
})

type Given = { readonly session: Session; readonly rating: number; readonly words: string }

export const feedbackGiven = ({ session: { other, url }, rating, words }: Given): Words => ({
  title: `${other} gave feedback on your session`,
  lead: `${rating} of 5 stars.`,
  button: { label: 'Read the feedback', href: `${url}#feedback` },
  ...(words && { quote: [`${other} wrote:`, words] as const }),
})
