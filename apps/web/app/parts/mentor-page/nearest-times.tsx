import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { nearestTo } from '@mentorhub/domain/availability/nearest-to'
import { shortDay } from '../time/date-words.ts'
import { firstName } from '../first-name.ts'
import { withParams } from '../with-params.ts'
import type { Seen } from './seen.ts'
import { clockWords, theirWords } from '../time/time-words.ts'

/** Somebody was faster, or the mentor has changed their hours: what is free around the time that was wanted. */
export function NearestTimes({ seen, start }: { seen: Seen; start: number }) {
  const { mentor, slots, asked, own, their } = seen
  const near = nearestTo(start, slots.starts)
  const name = firstName(mentor.name)
  if (near.length === 0)
    return <p>{mentor.name} has no other free time around it. On their page you can ask to be told when one opens.</p>
  return (
    <div>
      <h2 id="nearest" className="text-lg">
        The nearest free times
      </h2>
      <ul aria-labelledby="nearest" className="mt-2 flex flex-col items-start">
        {near.map((at) => (
          <li key={at}>
            <AppLink to={addressOf(at)} className="inline-flex min-h-target items-center">
              {[`${shortDay(own.wall.date(at))}, ${clockWords(at, own)}`, theirWords(at, own, { ...their, name })]
                .filter(Boolean)
                .join(' · ')}
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  )

  function addressOf(at: number) {
    const { username } = mentor
    const { type, zone } = asked
    return withParams(href('/bookings/new/:username', { username }), { type, zone, start: String(at) })
  }
}
