import type { Row } from './row.ts'

const mentors: Row = { gate: 'mentor' }
const bio = 'Twelve years of building teams, and of listening to them first.'

/** What mentors see and set of themselves. */
export const mentorRows: Readonly<Record<string, Row>> = {
  'mentors.agreement': mentors,
  'mentors.dashboard': mentors,
  'mentors.profile.edit': mentors,
  'mentors.profile.preview': mentors,
  // Nobody in the matrix has chosen an area that is there.
  'mentors.profile.update': {
    ...mentors,
    input: { version: 1, profileVersion: 1, bio, expertise: ['design'], accepting: true },
    answer: 'CONFLICT',
  },
  'mentors.setAccepting': { ...mentors, input: { accepting: false } },
}
