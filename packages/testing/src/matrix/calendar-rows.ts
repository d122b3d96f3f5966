import { members, type Row } from './row.ts'

/** What calendars are given; the address of a feed is the key to it. */
export const calendarRows: Readonly<Record<string, Row>> = {
  'calendar.feedUrl': members,
  'calendar.renewFeed': members,
  'calendar.readFeed': { gate: 'public', input: { secret: 'no-such-secret' }, answer: 'NOT_FOUND' },
  'calendar.entry': { ...members, input: { id: '0'.repeat(26) }, answer: 'NOT_FOUND' },
}
