import { ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { firstName } from '@mentorhub/domain/users/first-name'
import { named } from '../booking-page/booking-data.ts'
import { moveWords } from '../booking-page/move-words.ts'
import { doneWords } from '../booking-page/panel-words.ts'
import { bookingPath } from '../bookings/booking-data.ts'
import { sentence } from '../../messages.ts'
import type { Settled } from './mail-action-data.ts'

type MailSettledProps = { settled: Settled; isNew: boolean }

/** A link that has done what it was for, or can do nothing any more: what is the case, and where it is seen. */
export function MailSettled({ settled, isNew }: MailSettledProps) {
  const { id, did } = settled
  const { title, lead } = wordsFor(settled, isNew)
  const isAgreed = isNew && did === 'confirm'
  return (
    <MailActionPage title={title} lead={<p>{lead}</p>} footnote="You are asked to sign in, if you are not.">
      {isAgreed && <ButtonLink to={bookingPath(id, 'link')}>Add Meeting Link</ButtonLink>}
      <ButtonLink to={bookingPath(id)} tone={isAgreed ? 'secondary' : 'primary'}>
        See it now
      </ButtonLink>
    </MailActionPage>
  )
}

function wordsFor({ state, status, did, at, zone, other, isDecided }: Settled, isNew: boolean) {
  const when = `on ${whenIn(at, zone)}`
  if (did !== null) {
    const words = moveWords[did]?.words.replace('{who}', 'You') ?? 'You answered'
    if (!isNew) return { title: `${words} already`, lead: `That was ${when}. Nothing is left to do with this link.` }
    return { title: words, lead: named(doneWords[did] ?? '', firstName(other)) }
  }
  if (state === 'expired') return { title: 'This link is too old', lead: 'Sign in to see what can still be done.' }
  if (isDecided) return { title: sentence(`booking.already_${status}`), lead: `Since ${whenIn(at, zone)}.` }
  return {
    title: 'It has changed since this mail',
    lead: `The last change was ${when}. See it as it is now, and decide there.`,
  }
}
