import { demoBooking } from '../app/demo-booking.ts'
import type { MutationBudget, Person } from './mutation-budget.ts'

const once = { route: '/bookings/:id', status: 303, depth: 2, requests: 2 } as const

/** Of the demo world: what Sam and Noor have agreed, what Sam has asked another, and what is over and done. */
const [agreed, asked, met] = [demoBooking(10), demoBooking(13), demoBooking(6)]

export const seen = (path: string, does: string, said: Readonly<Record<string, string>> = {}) => ({
  path: () => `${path}?do=${does}`,
  form: async ({ given }: Person) => ({
    ...said,
    version: await given(`${path}?do=${does}`, /name="version" value="(\d+)"/),
  }),
})

/** As it stands, without a form of its own for the time being. */
const untimely = (does: string) => ({ path: () => `${agreed}?do=${does}`, form: () => ({ version: '1' }) })
/** Refused after a look, and drawn once more. */
export const refused = { status: 409, depth: 2, requests: 2 } as const

const meetingUrl = 'https://meet.example.org/us'

export const bookingLifeMutations: readonly MutationBudget[] = [
  {
    ...once,
    by: 'mentor',
    procedure: 'bookings.setMeetingLink',
    ...seen(agreed, 'link', { meetingUrl }),
  },
  { ...once, by: 'mentor', procedure: 'bookings.reconfirm', ...untimely('reconfirm'), ...refused },
  { ...once, by: 'mentor', procedure: 'bookings.complete', ...untimely('complete'), ...refused },
  {
    ...once,
    by: 'mentor',
    procedure: 'bookings.notes.write',
    path: () => `${agreed}?do=note`,
    form: () => ({ note: 'Ask about the team' }),
  },
  { ...once, by: 'member', procedure: 'bookings.reportAbsence', ...untimely('absent'), ...refused },
  {
    ...once,
    ...refused,
    by: 'member',
    route: '/bookings/:id/join',
    procedure: 'bookings.checkIn',
    path: () => `${agreed}/join`,
    form: () => ({}),
  },
  {
    ...once,
    by: 'member',
    procedure: 'bookings.feedback.submit',
    path: () => `${met}?do=feedback`,
    form: () => ({ rating: '5', learned: 'To retry once', isPublic: 'on' }),
  },
  { ...once, by: 'member', procedure: 'bookings.cancel', ...seen(asked, 'cancel') },
]
