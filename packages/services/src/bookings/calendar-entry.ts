import type { Party } from '@mentorhub/domain/bookings/booking'
import { icsOf, type CalendarEntry } from '@mentorhub/domain/bookings/ics'
import type { Attachment } from '@mentorhub/domain/ports'
import type { Ctx } from '../context.ts'
import type { BookingRow } from './make-move.ts'
import { sessionFor } from './as-reader.ts'
import type { Reader, Told } from './told.ts'

type Here = Pick<Ctx, 'appUrl' | 'mailer'>
type Shown = Pick<
  BookingRow,
  'id' | 'status' | 'startsAt' | 'endsAt' | 'topic' | 'meetingUrl' | 'icalUid' | 'icalSequence'
> & {
  /** With whom. */
  readonly other: string
  readonly stampedAt: number
}

/** A booking as an entry of somebody's calendar. What is only asked for takes the time tentatively. */
export function calendarEntry({ appUrl, mailer }: Here, booking: Shown): CalendarEntry {
  const url = `${appUrl}/bookings/${booking.id}`
  return {
    uid: booking.icalUid,
    sequence: booking.icalSequence,
    stampedAt: booking.stampedAt,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    status: booking.status === 'pending' ? 'TENTATIVE' : booking.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    summary: `Session with ${booking.other}`,
    description: `${booking.topic}\n\nEverything about it: ${url}`,
    url,
    location: booking.meetingUrl,
    organizer: { name: 'MentorHub', email: addressIn(mailer.from) },
  }
}

/** "MentorHub <hello@example.com>" is how mails say it; calendars want the address. */
const addressIn = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from

/** What somebody's calendar is told by a mail. The newest move stamps it, so that a second try sends the same file. */
export function invitation(ctx: Here, told: Told, { party, reader, method }: Invited): Attachment {
  const { booking, moves } = told
  const entry = calendarEntry(ctx, {
    ...booking,
    other: sessionFor(ctx, told, party).other,
    stampedAt: moves.at(-1)?.at ?? booking.createdAt,
  })
  return {
    name: method === 'CANCEL' ? 'cancelled.ics' : 'invite.ics',
    type: `text/calendar; charset=utf-8; method=${method}`,
    content: icsOf(method, [{ ...entry, attendee: reader }]),
  }
}

type Invited = { readonly party: Party; readonly reader: Reader; readonly method: 'REQUEST' | 'CANCEL' }
