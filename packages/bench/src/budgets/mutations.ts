import { accountMutations } from './account-mutations.ts'
import { adminMutations } from './admin-mutations.ts'
import { applyMutations } from './apply-mutations.ts'
import { bookingAnswerMutations } from './booking-answer-mutations.ts'
import { bookingLifeMutations } from './booking-life-mutations.ts'
import { bookingListMutations } from './booking-list-mutations.ts'
import { bookingRequestMutations } from './booking-request-mutations.ts'
import { calendarMutations } from './calendar-mutations.ts'
import { factorMutations } from './factor-mutations.ts'
import { googleMutations } from './google-mutations.ts'
import { mentorMutations } from './mentor-mutations.ts'
import { mentorPageMutations } from './mentor-page-mutations.ts'
import { type MutationBudget, pressed } from './mutation-budget.ts'
import { profileMutations } from './profile-mutations.ts'
import { scheduleMutations } from './schedule-mutations.ts'
import { settingsMutations } from './settings-mutations.ts'
import { staffMutations } from './staff-mutations.ts'

/** In the order in which one person takes them; `requests` counts those side by side too. */
export const mutations: readonly MutationBudget[] = [
  {
    route: '/newsletter',
    procedure: 'system.subscribe',
    path: () => '/newsletter',
    form: ({ email }) => ({ email }),
    status: 303,
    depth: 2,
    requests: 3,
  },
  {
    route: '/newsletter/:token',
    procedure: 'system.confirmSubscription',
    path: ({ mailedPath }) => mailedPath('/newsletter/'),
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
  {
    route: '/unsubscribe/:token',
    procedure: 'system.unsubscribe',
    path: ({ mailedPath }) => mailedPath('/unsubscribe/'),
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
  {
    route: '/help/contact',
    procedure: 'support.tickets.create',
    path: () => '/help/contact',
    form: ({ email }) => ({ name: 'Wren', email, subject: 'My zone', message: 'It moves.' }),
    status: 303,
    depth: 2,
    requests: 3,
  },
  { route: '/theme', path: () => '/theme', form: () => ({ theme: 'dark' }), status: 303, depth: 0, requests: 0 },
  { route: '/dev/clock', path: () => '/dev/clock', form: () => ({ moveMs: '0' }), status: 200, depth: 0, requests: 0 },
  { route: '/*', path: () => '/no-such-page', form: pressed, status: 404, depth: 0, requests: 0 },
  ...accountMutations,
  ...googleMutations,
  ...adminMutations,
  ...staffMutations,
  ...mentorMutations,
  ...mentorPageMutations,
  ...scheduleMutations,
  ...profileMutations,
  ...applyMutations,
  ...factorMutations,
  ...bookingRequestMutations,
  ...bookingAnswerMutations,
  ...bookingLifeMutations,
  ...bookingListMutations,
  ...calendarMutations,
  ...settingsMutations,
]
