import { everybody, type Row } from './row.ts'

const nobody = { input: { username: 'nobody' }, answer: 'NOT_FOUND' } as const

/** What the page of a mentor asks, and what somebody does there. */
export const mentorPageRows: Readonly<Record<string, Row>> = {
  'availability.slots': { ...everybody, ...nobody },
  'mentors.waitlist.join': { gate: 'verified', ...nobody },
  'mentors.waitlist.leave': { gate: 'verified', input: { username: 'nobody' } },
}
