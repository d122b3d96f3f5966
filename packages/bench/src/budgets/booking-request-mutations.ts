import { demoBooking } from '../app/demo-booking.ts'
import type { MutationBudget, Person } from './mutation-budget.ts'

const once = { by: 'member', status: 303, depth: 2 } as const

const mentor = 'bronwyn-clarke'
/** The first of her free times, as the form of the picker sends it. */
const free = async ({ given }: Person) => {
  const page = `/mentors/${mentor}`
  const start = await given(page, /name="start" value="(\d+)"/)
  return `/bookings/new/${mentor}?type=${await given(page, /name="type" value="(\w+)"/)}&start=${start}`
}

/** What Sam has asked of somebody, who has not answered yet. */
const asked = demoBooking(13)

function withFile(): FormData {
  const form = new FormData()
  form.set('does', 'review')
  form.set('topic', 'A file')
  form.set('file', new Blob(['# Notes'], { type: 'text/markdown' }), 'notes.md')
  return form
}

export const bookingRequestMutations: readonly MutationBudget[] = [
  {
    ...once,
    route: '/bookings/new/:username',
    procedure: 'bookings.files.keep',
    path: free,
    form: withFile,
    // The file is taken, and then the next step is drawn.
    status: 200,
    depth: 3,
    requests: 4,
  },
  {
    ...once,
    route: '/bookings/new/:username',
    procedure: 'bookings.request',
    path: free,
    form: () => ({ does: 'send', topic: 'How to measure', key: 'a-nonce-of-mine' }),
    requests: 2,
  },
  {
    ...once,
    route: '/bookings/:id/edit',
    procedure: 'bookings.edit',
    path: async ({ given }) =>
      (await given(`${asked}/edit`, /action="(\/bookings\/\w+\/edit[^"]+)"/)).replaceAll('&amp;', '&'),
    form: async ({ given }) => ({
      does: 'send',
      topic: 'How to measure again',
      version: await given(`${asked}/edit`, /name="version" value="(\d+)"/),
    }),
    requests: 3,
  },
  {
    ...once,
    route: '/bookings/:id/report',
    procedure: 'support.reports.create',
    path: () => `${asked}/report`,
    form: () => ({ reason: 'other', text: 'Only measured.' }),
    requests: 3,
  },
]
