/** How calendars take it: as an invitation, as its end, or as a list to be read again and again. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

type Whom = { readonly name: string; readonly email: string }

export type CalendarEntry = {
  readonly uid: string
  /** Rises with what calendars must change; the newest wins. */
  readonly sequence: number
  /** When it became so: the same news tried again is the same file. */
  readonly stampedAt: number
  readonly startsAt: number
  readonly endsAt: number
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly summary: string
  readonly description: string
  readonly url: string
  readonly location?: string | null
  readonly organizer: Whom
  /** Whose calendar it goes into; nobody else's address is told (see decision 0044). */
  readonly attendee?: Whom
}

/** A calendar as programs exchange it (RFC 5545, RFC 5546), in UTC, so that no zone has to be described. */
export function icsOf(method: CalendarMethod, entries: readonly CalendarEntry[], name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MentorHub//Bookings//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name === undefined ? [] : listed(name)),
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** How a list is called, and how often it is worth reading. */
const listed = (name: string) => [
  `X-WR-CALNAME:${textOf(name)}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
  'X-PUBLISHED-TTL:PT1H',
]

function eventLines({ organizer, attendee, location, ...entry }: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utcOf(entry.stampedAt)}`,
    `DTSTART:${utcOf(entry.startsAt)}`,
    `DTEND:${utcOf(entry.endsAt)}`,
    `STATUS:${entry.status}`,
    `SUMMARY:${textOf(entry.summary)}`,
    `DESCRIPTION:${textOf(entry.description)}`,
    `URL:${addressOf(entry.url)}`,
    ...(location ? [`LOCATION:${textOf(location)}`] : []),
    `ORGANIZER;CN=${nameOf(organizer.name)}:mailto:${addressOf(organizer.email)}`,
    ...(attendee ? [attendeeLine(attendee)] : []),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

const attendeeLine = ({ name, email }: Whom) =>
  `ATTENDEE;CN=${nameOf(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${addressOf(email)}`

/** "20261203T140000Z" */
export const utcOf = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')

/** Everything that ends a line or turns the words around it; what is left can begin no property of its own. */
const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

const textOf = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(breaks, String.raw`\n`)
    .replace(unseen, '')

/** A parameter stands in quotation marks, which it cannot hold itself. */
const nameOf = (name: string) =>
  `"${name.toWellFormed().replace(breaks, ' ').replace(unseen, '').replaceAll('"', "'")}"`

/** Addresses are ours, or were checked when they were given; whatever they hold, they stay one line. */
const addressOf = (address: string) => address.replace(breaks, '').replace(unseen, '')

/** 75 octets, less the blank that begins what goes on. */
const firstOctets = 75
const otherOctets = 74

/** Long lines go on in the next, begun with a blank; no character is torn. */
function folded(line: string): string {
  let [out, room] = ['', firstOctets]
  for (const sign of line) {
    const size = octetsOf(sign)
    if (size > room) {
      out += '\r\n '
      room = otherOctets
    }
    out += sign
    room -= size
  }
  return out
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_00_00 ? 3 : 4
}
