import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import type { Party } from '@mentorhub/domain/bookings/booking'
import type { BookingTab } from '@mentorhub/domain/bookings/booking-tabs'
import type { BookingList } from './booking-data.ts'
import { tabPath } from './booking-tabs.ts'

type Empty = { readonly title: string; readonly text: string }

const words: Readonly<Record<Party, Readonly<Record<BookingTab, Empty>>>> = {
  mentee: {
    all: {
      title: 'No bookings yet',
      text: 'Every 1:1 session that you ask for stands here, from request to feedback.',
    },
    pending: {
      title: 'Nothing waits for an answer',
      text: 'What you have asked for stands here until the mentor answers.',
    },
    confirmed: {
      title: 'No session is agreed',
      text: 'Once a mentor confirms, the session stands here with its meeting link.',
    },
    completed: { title: 'No session was completed yet', text: 'Once you have met, you can leave feedback here.' },
    cancelled: { title: 'Nothing was cancelled', text: 'What comes to nothing stands here, with the reason.' },
  },
  mentor: {
    all: {
      title: 'Nobody has asked for a session yet',
      text: 'Requests and sessions stand here. Open times are what brings the first one.',
    },
    pending: { title: 'No request waits for you', text: 'What mentees ask for stands here until you answer.' },
    confirmed: { title: 'No session is agreed', text: 'What you confirm stands here, with who comes and when.' },
    completed: {
      title: 'No session was completed yet',
      text: 'Once you have met, a session is marked as completed and stands here.',
    },
    cancelled: {
      title: 'Nothing was cancelled',
      text: 'What was declined, has expired or was called off stands here.',
    },
  },
}

type NoBookingsProps = { as: Party; tab: BookingTab; counts: BookingList['counts'] }

/** What will be here, and the one step that fills it. */
export function NoBookings({ as, tab, counts }: NoBookingsProps) {
  const { title, text } = words[as][tab]
  return (
    <EmptyState icon="calendar" title={title} action={stepFrom({ as, tab, counts })}>
      {text}
    </EmptyState>
  )
}

/** What stands one stage before it comes here next. */
function stepFrom({ as, tab, counts }: NoBookingsProps) {
  if (tab === 'completed' && counts.confirmed > 0)
    return { label: 'See what is confirmed', to: tabPath(as, 'confirmed') }
  if (tab === 'cancelled') return undefined
  if (tab !== 'pending' && counts.pending > 0)
    return as === 'mentor'
      ? { label: 'Answer requests', to: href('/mentor/requests') }
      : { label: 'See what is pending', to: tabPath(as, 'pending') }
  return as === 'mentor'
    ? { label: 'Open more times', to: href('/mentor/availability') }
    : { label: 'Find a mentor', to: href('/mentors') }
}
