import { Icon } from '@mentorhub/ui/icon'
import type { Reader } from '../time/soon-words.ts'
import { deadline } from './turn-words.ts'

type AnswerClockProps = {
  /** Who has to answer, as whoever reads it calls them: "You", "Noor". */
  who: string
  until: number
  reader: Reader
}

/** Until when somebody can answer, and how soon most do. */
export const AnswerClock = ({ who, until, reader }: AnswerClockProps) => (
  <p className="flex gap-2 text-sm text-muted">
    <Icon name="clock" className="mt-0.5" />
    <span>
      {who} {who === 'You' ? 'have' : 'has'} until <strong className="text-ink">{deadline(until, reader)}</strong> to
      answer. Most answers come within 24 hours.
    </span>
  </p>
)
