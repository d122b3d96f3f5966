import { buttonLook } from '@mentorhub/ui/button'
import { KeyHints } from '@mentorhub/ui/key-hints'
import { AppLink } from '@mentorhub/ui/link'
import type { Application } from './application.ts'
import { mentorAddress, mentorsAddress } from './mentors-address.ts'
import { counted } from '../counted.ts'

type QueueBarProps = { queue: Application['queue']; mayDecide: boolean }

/** Through the applications that wait, one after the other. */
export function QueueBar({ queue: { waiting, next, previous }, mayDecide }: QueueBarProps) {
  const hints = [...(next || previous ? moves : []), ...(mayDecide ? jumps : [])]
  return (
    <div className="flex flex-col gap-2">
      <nav aria-label="Queue" className="flex flex-wrap items-center gap-2">
        <AppLink
          to={mentorsAddress({ tab: 'pending' })}
          className="me-auto inline-flex min-h-target items-center text-sm font-medium"
        >
          {waiting === 0 ? 'Nobody is waiting' : `${counted(waiting, 'application')} waiting`}
        </AppLink>
        {previous && <Step to={previous} word="Previous" keys="k p" />}
        {next && <Step to={next} word="Next" keys="j n" />}
      </nav>
      {hints.length > 0 && <KeyHints hints={hints} />}
    </div>
  )
}

const moves = [
  { keys: ['j', 'n'], does: 'next' },
  { keys: ['k', 'p'], does: 'previous' },
]

const jumps = [
  { keys: ['a'], does: 'approve' },
  { keys: ['r'], does: 'reject' },
  { keys: ['c'], does: 'request changes' },
]

type StepProps = { to: { readonly userId: string; readonly name: string }; word: string; keys: string }

const Step = ({ to: { userId, name }, word, keys }: StepProps) => (
  <AppLink to={mentorAddress(userId)} data-keys={keys} className={buttonLook('secondary', 'small')}>
    {word}
    <span className="sr-only">: {name}</span>
  </AppLink>
)
