import type { ReactNode } from 'react'
import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { mostOpenRequests } from '@mentorhub/domain/bookings/booking'
import { sentence } from '../../messages.ts'
import type { Me } from '../me.ts'
import { withNext } from '../with-next.ts'
import { isBusyAt, troubleAt, type Desk } from './desk.ts'
import { NearestTimes } from './nearest-times.tsx'

type Asked = {
  readonly me: Me | null
  readonly draft: { readonly openRequests: number; readonly autoConfirm: boolean } | null
  readonly desk: Desk
  /** Something was typed already. */
  readonly isBegun: boolean
}

/** Why nothing can be asked for yet, with the way on; what was typed already is never in the way of it. */
export function notYet({ me, draft, desk, isBegun }: Asked): ReactNode {
  const { mentor, slots } = desk.seen
  if (!me) return <Guest desk={desk} />
  if (me.username === mentor.username) return <Stop title="This is your own page" why={sentence('booking.yourself')} />
  if (!me.emailVerified)
    return (
      <Stop title="Confirm your e-mail address first" why={sentence('auth.verify_email_first')}>
        <ButtonLink to={href('/home')}>Send the mail again</ButtonLink>
      </Stop>
    )
  if (isBegun) return null
  if (!slots.accepting)
    return (
      <Stop title={`${mentor.name} takes no new requests right now`} why={sentence('booking.not_accepting')}>
        <ButtonLink to={href('/mentors/:username', { username: mentor.username })}>
          Be told when that changes
        </ButtonLink>
      </Stop>
    )
  if (draft && !draft.autoConfirm && draft.openRequests >= mostOpenRequests)
    return (
      <Stop title={`${mostOpenRequests} of ${mostOpenRequests} open requests`} why={sentence('booking.too_many_open')}>
        <ButtonLink to={href('/bookings')}>My Bookings</ButtonLink>
      </Stop>
    )
  return troubleAt(desk) ? <Gone desk={desk} /> : null
}

function Gone({ desk }: { desk: Desk }) {
  const { address, seen, start, back } = desk
  return (
    <>
      <Notice tone="warning" title="This time is not free any more">
        {isBusyAt(seen, start) ? sentence('booking.you_are_busy') : 'Somebody was faster, or the hours have changed.'}
      </Notice>
      <NearestTimes seen={seen} start={start} to={(at) => address({ start: at })} />
      <p className="text-sm">
        <AppLink to={back.to}>See all free times</AppLink>
      </p>
    </>
  )
}

/** The time first: whoever has no account yet sees what they would get one for. */
function Guest({ desk }: { desk: Desk }) {
  if (troubleAt(desk)) return <Gone desk={desk} />
  return (
    <Stop
      title="This time is free"
      why="Sign in to request it: what you chose is kept. If you have no account yet, sign up first and come back to this page."
    >
      <ButtonLink to={withNext(href('/login'), desk.address())}>Sign In</ButtonLink>
      <ButtonLink to={href('/signup')} tone="secondary">
        Sign Up
      </ButtonLink>
      <ButtonLink to={desk.back.to} tone="quiet">
        Choose another time
      </ButtonLink>
    </Stop>
  )
}

function Stop({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <>
      <Notice title={title}>{why}</Notice>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </>
  )
}
