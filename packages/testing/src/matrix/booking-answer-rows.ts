import { members, noSuchLink, type Row } from './row.ts'

const id = '0'.repeat(26)
const nobodys = { answer: 'NOT_FOUND' } as const
const [seen, text] = [{ id, version: 1 }, 'Which team is it?']
const mentors = { gate: 'mentor', ...nobodys } as const

/** What whoever was asked answers, and what the two agree on after it; of a booking of others nobody hears that there is one. */
export const bookingAnswerRows: Readonly<Record<string, Row>> = {
  'bookings.confirm': { ...mentors, input: seen },
  'bookings.decline': { ...mentors, input: seen },
  'bookings.askInformation': { ...mentors, input: { ...seen, text } },
  'bookings.extend': { ...mentors, input: seen },
  'bookings.reply': { ...members, ...nobodys, input: { ...seen, text } },
  'bookings.otherTimes': { ...members, ...nobodys, input: { id } },
  'bookings.propose': { ...members, ...nobodys, input: { ...seen, startsAt: Date.parse('2026-12-03T10:00:00Z') } },
  'bookings.answerProposal': { ...members, ...nobodys, input: { ...seen, answer: 'accept' } },
  'bookings.withdrawProposal': { ...members, ...nobodys, input: seen },
  'bookings.mailAction.peek': { gate: 'public', input: { token: 'no-such-token' } },
  'bookings.mailAction.perform': { ...noSuchLink, input: { token: 'no-such-token', does: 'confirm' } },
}
