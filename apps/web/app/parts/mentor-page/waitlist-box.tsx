import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { sentence } from '../../messages.ts'
import { useMe } from '../me.ts'
import { withNext } from '../with-next.ts'
import type { Mentor } from './mentor-data.ts'

type WaitlistBoxProps = {
  mentor: Mentor
  title: string
  why: string
  refused: string | undefined
  hasLeft: boolean
}

/** Where the times would be: why there are none, and the way to hear of the next ones. */
export function WaitlistBox({ mentor, title, why, refused, hasLeft }: WaitlistBoxProps) {
  return (
    <section
      id="times"
      aria-labelledby="times-title"
      className="flex flex-col gap-4 rounded-card border bg-surface p-4 sm:p-5"
    >
      <h2 id="times-title" className="text-lg">
        {title}
      </h2>
      <p className="text-sm text-muted">{why}</p>
      {refused && <Notice tone="danger">{sentence(refused)}</Notice>}
      {hasLeft && !mentor.isWaiting && <Notice>You are off the list: we tell you nothing about {mentor.name}.</Notice>}
      {!mentor.isOwner && <Way mentor={mentor} />}
      <Others expertise={mentor.expertise} />
    </section>
  )
}

function Others({ expertise: [first] }: Pick<Mentor, 'expertise'>) {
  return first ? (
    <p className="text-sm">
      Others help with the same:{' '}
      <AppLink to={`${href('/mentors')}?category=${first.slug}`}>mentors for {first.name}</AppLink>
    </p>
  ) : null
}

function Way({ mentor }: { mentor: Mentor }) {
  const me = useMe()
  const here = href('/mentors/:username', { username: mentor.username })
  if (!me)
    return (
      <>
        <ButtonLink to={withNext(href('/login'), `${here}#times`)}>Tell me when a time opens</ButtonLink>
        <p className="text-xs text-muted">You sign in first and come back here.</p>
      </>
    )
  if (!mentor.isWaiting) return <Ask does="join" here={here} label="Tell me when a time opens" />
  return (
    <>
      <Notice tone="success" title="You will be told">
        As soon as {mentor.name} has a free time again we tell you, once.
      </Notice>
      <Ask does="leave" here={here} label="Do not tell me any more" />
    </>
  )
}

type AskProps = { does: 'join' | 'leave'; here: string; label: string }

function Ask({ does, here, label }: AskProps) {
  return (
    <form method="post" action={here}>
      <input type="hidden" name="does" value={does} />
      <Button tone={does === 'join' ? 'primary' : 'secondary'}>{label}</Button>
    </form>
  )
}
