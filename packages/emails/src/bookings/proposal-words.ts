import type { Fact } from '../letter.ts'
import { calendarLinks, type Calendars } from './outcome-words.ts'
import type { Session, Words } from './session-mail.ts'

/** The time that is offered, as both of them read it. */
type Offered = { readonly when: string; readonly theirs: string | undefined }

const newTime = ({ other }: Session, { when, theirs }: Offered): readonly Fact[] => [
  { term: 'New time', detail: when },
  ...(theirs ? [{ term: `For ${other}`, detail: theirs }] : []),
]

type Proposed = {
  readonly session: Session
  readonly offered: Offered
  readonly until: string
  readonly note: string
  readonly acceptUrl: string
  readonly refuseUrl: string
}

export const proposed = ({ session, offered, until, note, acceptUrl, refuseUrl }: Proposed): Words => ({
  title: `${session.other} proposes another time`,
  lead: 'Both times are kept for you until you answer.',
  term: 'As it is now',
  facts: [...newTime(session, offered), { term: 'Answer until', detail: until }],
  button: { label: 'Accept the new time', href: acceptUrl },
  links: [{ title: 'Keep it as it was', href: refuseUrl }],
  ...(note && { quote: [`${session.other} wrote:`, note] as const }),
})

type Moved = {
  readonly session: Session
  readonly calendars: Calendars
  /** When it was to be. */
  readonly before?: string
}

export const accepted = ({ session, calendars, before }: Moved): Words => ({
  title: `New time: you meet ${session.other}`,
  lead: 'You have both agreed on it. The attached invitation moves it in your calendar.',
  ...(before && { facts: [{ term: 'It was', detail: before }] }),
  links: calendarLinks(calendars),
})

/** Why no new time came of it; what stands then follows from the state. */
export const refusedTitle = (other: string) => `${other} keeps to the time as it was`
export const withdrawnTitle = (other: string) => `${other} takes the proposed time back`
export const lapsedTitle = 'The proposed time was not answered'

export const timeStands = (title: string, isConfirmed: boolean): Words => ({
  title,
  lead: isConfirmed
    ? 'You meet as it was agreed; nothing changes in your calendar.'
    : 'The request waits for its answer, with the time that it was made for.',
})
