import { Button, ButtonLink } from '@mentorhub/ui/button'
import { firstName } from '@mentorhub/domain/users/first-name'
import type { Seen, Timed } from '../mentor-page/seen.ts'
import { shortDay } from '../time/date-words.ts'
import { clockWords, theirWords } from '../time/time-words.ts'
import { nearest } from './desk.ts'

type NearestTimesProps = {
  seen: Seen<Timed>
  start: number
  /** Where each leads. */
  to: (start: number) => string
  /** Within a form that carries on what was written. */
  carries?: boolean | undefined
}

/** Somebody was faster, or the mentor has changed their hours: what suits both around the time that was wanted. */
export function NearestTimes({ seen, start, to, carries }: NearestTimesProps) {
  const near = nearest({ seen, start })
  if (near.length === 0)
    return <p>{seen.mentor.name} has no other free time around it. On their page you can ask to be told of the next.</p>
  return (
    <div>
      <h2 id="nearest" className="text-lg">
        The nearest free times
      </h2>
      <ul aria-labelledby="nearest" className="mt-2 flex flex-col items-start gap-2">
        {near.map((at) => (
          <li key={at}>
            {carries ? (
              <Button tone="secondary" name="does" value="review" formAction={to(at)}>
                {wordsAt(seen, at)}
              </Button>
            ) : (
              <ButtonLink tone="secondary" to={to(at)}>
                {wordsAt(seen, at)}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsAt({ own, their, mentor }: Seen<Timed>, at: number): string {
  const theirs = theirWords(at, own, { ...their, name: firstName(mentor.name) })
  return [`${shortDay(own.wall.date(at))}, ${clockWords(at, own)}`, theirs].filter(Boolean).join(' · ')
}
