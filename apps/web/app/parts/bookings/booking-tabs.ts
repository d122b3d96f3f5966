import { href } from 'react-router'
import type { Tab } from '@mentorhub/ui/tabs'
import { answerTarget, answerWithin, type Party } from '@mentorhub/domain/bookings/booking'
import { tabsOf, type BookingTab } from '@mentorhub/domain/bookings/booking-tabs'
import { hours } from '@mentorhub/domain/duration'
import { withParams } from '../with-params.ts'
import type { BookingList } from './booking-data.ts'

const words: Readonly<Record<BookingTab, string>> = {
  all: 'All',
  pending: 'Pending',
  confirmed: 'Confirmed',
  completed: 'Completed',
  cancelled: 'Cancelled',
}

const paths: Readonly<Record<Party, () => string>> = {
  mentee: () => href('/bookings'),
  mentor: () => href('/mentor/bookings'),
}

export const tabIn = (as: Party, url: URL): BookingTab =>
  tabsOf[as].find((tab) => tab === url.searchParams.get('tab')) ?? 'all'

/** The address of a tab of one side, or of where it goes on. */
export const tabPath = (as: Party, tab: BookingTab, after?: string): string =>
  withParams(paths[as](), { tab: tab === 'all' ? undefined : tab, after })

type Shown = { readonly as: Party; readonly tab: BookingTab; readonly counts: BookingList['counts'] }

export const bookingTabs = ({ as, tab: current, counts }: Shown): readonly Tab[] =>
  tabsOf[as].map((tab) => ({
    label: words[tab],
    to: tabPath(as, tab),
    current: tab === current,
    count: counts[tab],
  }))

const [target, limit] = [answerTarget / hours(1), answerWithin / hours(1)]

/** What it means to stand under a tab. */
export const tabLeads: Readonly<Record<Party, Readonly<Partial<Record<BookingTab, string>>>>> = {
  mentee: {
    pending: `Awaiting mentor confirmation. Mentors aim to answer within ${target} hours; without an answer a request ends by itself after ${limit}, and you are shown who else is free.`,
    confirmed: 'Approved by the mentor. The link to join stands on each booking; come 2-3 minutes early.',
    completed: 'Ready for feedback, which stands on the mentor’s page at once.',
  },
  mentor: {
    pending: `Awaiting your confirmation. Aim to answer within ${target} hours; after ${limit} a request ends by itself.`,
    confirmed: 'In both calendars. Each needs its meeting link before you meet.',
    cancelled: 'Declined, expired without an answer, or called off by one of you.',
  },
}
