import { Notice } from '@mentorhub/ui/notice'
import { missesUntilPause } from '@mentorhub/domain/bookings/booking'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { AcceptingToggle } from '../accepting-toggle.tsx'
import { href } from 'react-router'
import type { Dashboard } from './dashboard-data.ts'

/** Why nobody can ask any more, and the way back. */
export function PausedNotice({ dashboard: { pausedAt, accepting, zone } }: { dashboard: Dashboard }) {
  if (pausedAt === null || accepting) return null
  return (
    <Notice tone="warning" title="Your requests are paused">
      <p>
        {missesUntilPause} requests were left without an answer, so since {whenIn(pausedAt, zone)} nobody can ask you
        for a session. What is agreed already stays. Open your requests again as soon as you have time to answer.
      </p>
      <div className="mt-3">
        <AcceptingToggle accepting={accepting} action={href('/mentor')} />
      </div>
    </Notice>
  )
}
