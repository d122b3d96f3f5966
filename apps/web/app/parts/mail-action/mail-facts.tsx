import type { ReactNode } from 'react'
import { otherParty } from '@mentorhub/domain/bookings/booking'
import { timeIn } from '@mentorhub/domain/time/when-in'
import { BothTimes } from '../bookings/both-times.tsx'
import { otherOf, type Asked } from './mail-action-data.ts'

type Fact = { readonly term: string; readonly detail: ReactNode }

/** What somebody has to know who has five seconds. */
export function mailFacts(asked: Asked): readonly Fact[] {
  const { zones, as, topic, proposal, action } = asked
  const theirs = { name: otherOf(asked), zone: zones[otherParty(as)] }
  const when = (times: { startsAt: number; endsAt: number }) => (
    <BothTimes times={times} zone={zones[as]} their={theirs} />
  )
  const isOffered = action === 'proposal' && proposal !== null
  return [
    ...(isOffered ? [{ term: 'New time', detail: when(proposal) }] : []),
    { term: isOffered ? 'Time so far' : 'When', detail: when(asked) },
    { term: 'Topic', detail: topic },
    ...(as === 'mentor' && action === 'answer' ? [{ term: 'Your calendar', detail: besides(asked) }] : []),
  ]
}

/** The claims of both keep anything from overlapping; what lies right beside it is for the mentor to know. */
function besides({ nearby, zones }: Asked): string {
  const spans = nearby.map(
    ({ startsAt, endsAt }) => `${timeIn(startsAt, zones.mentor)}–${timeIn(endsAt, zones.mentor)}`,
  )
  return spans.length === 0 ? 'Free an hour before and after' : `Also booked: ${spans.join(' and ')}`
}
