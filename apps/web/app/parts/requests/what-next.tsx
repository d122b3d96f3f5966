import { answerTarget, mostOpenRequests } from '@mentorhub/domain/bookings/booking'
import { firstName } from '@mentorhub/domain/users/first-name'
import { lasting } from '../mentor-page/lasting.ts'
import { soonWords } from '../time/soon-words.ts'

type WhatNextProps = {
  name: string
  usualAnswerMs: number | null
  /** Until when there is an answer; none is waited for where the mentor takes whoever comes. */
  dueAt: number | null
  reader: { zone: string; now: number }
}

/** What happens once it is sent. */
export function WhatNext({ name, usualAnswerMs, dueAt, reader }: WhatNextProps) {
  const called = firstName(name)
  if (dueAt === null)
    return <p>{called} takes whoever comes: the session is booked at once, and both of you get an invitation.</p>
  const usual =
    usualAnswerMs === null
      ? `Mentors are asked to answer within ${lasting(answerTarget)}.`
      : `${called} usually answers within ${lasting(usualAnswerMs)}.`
  return (
    <p>
      {usual} You hear by {soonWords(dueAt, reader)} at the latest, and the time is kept for you until then.
    </p>
  )
}

/** What there is an end to, said before it is reached. */
export const Limits = ({ open }: { open: number | undefined }) => (
  <div className="flex flex-col gap-2 text-sm text-muted">
    {open !== undefined && (
      <p>
        {open} of {mostOpenRequests} open requests. Confirmed sessions do not count.
      </p>
    )}
    <p>Book 2-3 days ahead, so that there is time to answer and to prepare.</p>
  </div>
)
