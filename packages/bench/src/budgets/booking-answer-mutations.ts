import { demoBooking } from '../app/demo-booking.ts'
import { refused, seen } from './booking-life-mutations.ts'
import type { MutationBudget } from './mutation-budget.ts'

const mentor = { route: '/bookings/:id', by: 'mentor', status: 303, depth: 2, requests: 2 } as const
const member = { ...mentor, by: 'member' } as const

/** Of the demo world: what Sam has asked Noor, and what Lin has. */
const [ofSam, ofLin] = [demoBooking(12), demoBooking(20)]
const text = 'Which team is it?'

/** As it was before somebody answered. */
const late = (path: string, does: string) => ({
  ...refused,
  path: () => `${path}?do=${does}`,
  form: () => ({ version: '1' }),
})

export const bookingAnswerMutations: readonly MutationBudget[] = [
  { ...mentor, procedure: 'bookings.extend', ...seen(ofLin, 'extend') },
  {
    ...mentor,
    route: '/a/:token',
    procedure: 'bookings.mailAction.perform',
    path: ({ mailedPath, account }) => mailedPath('/a/', account),
    form: () => ({ does: 'ask', text }),
  },
  {
    ...mentor,
    procedure: 'bookings.propose',
    path: () => `${ofLin}?do=propose`,
    form: async ({ given }) => ({
      version: await given(`${ofLin}?do=propose`, /name="version" value="(\d+)"/),
      startsAt: await given(`${ofLin}?do=propose`, /name="startsAt"[^>]*value="(\d+)"/),
    }),
    // How often in an hour is counted beside the reads.
    requests: 3,
  },
  { ...mentor, procedure: 'bookings.withdrawProposal', ...seen(ofLin, 'withdraw') },
  { ...mentor, procedure: 'bookings.confirm', ...seen(ofLin, 'confirm') },
  { ...mentor, procedure: 'bookings.decline', ...late(ofLin, 'decline') },
  { ...mentor, procedure: 'bookings.askInformation', ...seen(ofSam, 'ask', { text }) },
  { ...member, procedure: 'bookings.reply', ...seen(ofSam, 'reply', { text }) },
  { ...member, procedure: 'bookings.answerProposal', ...late(ofSam, 'accept') },
]
