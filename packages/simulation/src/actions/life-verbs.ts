import type { Verb } from './verb.ts'

/** What the two do with a booking once it was answered. */
export const lifeVerbs: readonly Verb[] = [
  {
    name: 'bookings.cancel',
    weight: 5,
    move: 'cancel',
    by: 'mentee',
    call: ({ seen }) => ({ run: (api) => api.bookings.cancel(seen) }),
  },
  {
    name: 'bookings.cancel',
    weight: 4,
    move: 'call_off',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.cancel({ ...seen, reason: 'A train that does not come.' }) }),
  },
  {
    name: 'bookings.setMeetingLink',
    weight: 5,
    move: 'set_link',
    by: 'mentor',
    call: ({ seen, world }) => {
      const meetingUrl = `https://meet.google.com/room-${world.dice.below(1_000_000)}`
      return { run: (api) => api.bookings.setMeetingLink({ ...seen, meetingUrl }) }
    },
  },
  {
    name: 'bookings.reconfirm',
    weight: 3,
    move: 'reconfirm',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.reconfirm(seen) }),
  },
  {
    name: 'bookings.complete',
    weight: 6,
    move: 'complete',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.complete(seen) }),
  },
  {
    name: 'bookings.reportAbsence',
    weight: 3,
    move: 'report_absence',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.reportAbsence(seen) }),
  },
  {
    name: 'bookings.reportAbsence',
    weight: 3,
    move: 'report_absence',
    by: 'mentee',
    call: ({ seen }) => ({ run: (api) => api.bookings.reportAbsence(seen) }),
  },
]
