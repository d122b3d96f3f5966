import type { Link } from '../letter.ts'
import { doing, type Session, type Words } from './session-mail.ts'

export type Calendars = { readonly google: string; readonly outlook: string }
type Confirmed = { readonly session: Session; readonly calendars: Calendars; readonly meetingUrl: string | null }

export const calendarLinks = ({ google, outlook }: Calendars): readonly Link[] => [
  { title: 'Add to Google Calendar', href: google },
  { title: 'Add to Outlook', href: outlook },
]

const attached = 'The invitation is attached, for any calendar.'

export const confirmed = ({ session, calendars, meetingUrl }: Confirmed): Words => ({
  title: `Confirmed: you meet ${session.other}`,
  lead: `${session.other} looks forward to it. Come two or three minutes early, so that sound and picture work.`,
  links: [...(meetingUrl ? [{ title: 'Meeting link', href: meetingUrl }] : []), ...calendarLinks(calendars)],
  paragraphs: [
    ...(meetingUrl ? [] : ['The link to the meeting comes by mail as soon as it is there.']),
    attached,
    'If something comes up, propose another time or cancel on that page, the earlier the better.',
  ],
})

/** To the mentor, who is asked for the link. */
export const confirmedToMentor = ({ session, calendars, meetingUrl }: Confirmed): Words => ({
  title: `Confirmed: you meet ${session.other}`,
  lead: meetingUrl
    ? `${session.other} has been told, and has the meeting link.`
    : `${session.other} has been told. Now add a meeting link; it is needed before you meet.`,
  ...(meetingUrl ? {} : { button: { label: 'Add Meeting Link', href: doing(session, 'link') } }),
  links: calendarLinks(calendars),
  paragraphs: [attached],
})

/** Who could help instead, each at a time of theirs. */
export type Instead = { readonly links: readonly Link[]; readonly allUrl: string }

const orInstead = ({ links, allUrl }: Instead): Pick<Words, 'button' | 'beforeLinks' | 'links'> => ({
  button: { label: 'Find another time or mentor', href: allUrl },
  ...(links.length > 0 && { beforeLinks: 'These mentors know of the same, and are free at that hour or soon after:' }),
  links,
})

type Ended = { readonly session: Session; readonly instead: Instead; readonly reason?: string | null }

const quoted = (who: string, reason?: string | null): Pick<Words, 'quote'> =>
  reason ? { quote: [`${who} wrote:`, reason] } : {}

export const declined = ({ session: { other }, instead, reason }: Ended, why: string | undefined): Words => ({
  title: `${other} cannot take your request`,
  lead: `It says nothing about you or your question.${why ? ` The reason: ${why}.` : ''}`,
  ...orInstead(instead),
  ...quoted(other, reason),
})

export const expired = ({ session: { other }, instead }: Ended): Words => ({
  title: `Your request to ${other} was not answered`,
  lead: `We are sorry: the time to answer has run out, so the request is closed and your time is free again.`,
  ...orInstead(instead),
})

export const expiredToMentor = ({ session }: Pick<Ended, 'session'>): Words => ({
  title: `The request of ${session.other} has run out`,
  lead: 'The time to answer has passed, so we closed it and helped them to find somebody else. It happens.',
  button: { label: 'Look at your hours', href: `${session.appUrl}/mentor/availability` },
  paragraphs: ['If you have little time now, switch off new requests for a while; nobody will mind.'],
})

type Cancelled = Ended & {
  /** Who did it, as the reader knows them. */
  readonly by: string
  readonly wasConfirmed: boolean
}

/** `instead` is for whoever looks for help, and did not cancel. */
export const cancelled = ({
  session,
  by,
  wasConfirmed,
  reason,
  ...ended
}: Omit<Cancelled, 'instead'> & { readonly instead?: Instead }): Words => ({
  title: wasConfirmed ? `Cancelled: your session with ${session.other}` : `The request is taken back: ${session.other}`,
  lead: wasConfirmed
    ? `${by} cancelled the session. The time is free again, and the attached file takes it out of your calendar.`
    : `${by} took the request back. Nothing is left for you to do.`,
  ...(ended.instead && orInstead(ended.instead)),
  ...quoted(by, reason),
})

/** A request that came to nothing because one of the two has left, or our team ended it. */
export const closed = ({ session: { other }, reason, instead }: Partial<Ended> & Pick<Ended, 'session'>): Words => ({
  title: `The request is closed: ${other}`,
  lead: 'We closed it, so that nobody waits for an answer in vain.',
  ...(instead && orInstead(instead)),
  ...quoted('MentorHub', reason),
})
