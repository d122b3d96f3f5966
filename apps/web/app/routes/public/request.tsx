import { href, redirect } from 'react-router'
import { answerDueFor } from '@mentorhub/domain/bookings/answer-clock'
import { days } from '@mentorhub/domain/duration'
import type { Route } from './+types/request'
import { useMe } from '../../parts/me.ts'
import { loadMentor } from '../../parts/mentor-page/load-mentor.ts'
import { MentorGone } from '../../parts/mentor-page/mentor-gone.tsx'
import { askedIn, pickerAddress } from '../../parts/mentor-page/picker-address.ts'
import { lastingIn, seenWith } from '../../parts/mentor-page/seen.ts'
import { deskOf } from '../../parts/requests/desk.ts'
import { notYet } from '../../parts/requests/not-yet.tsx'
import { RequestFrame } from '../../parts/requests/request-frame.tsx'
import { takeStep } from '../../parts/requests/take-step.ts'
import { Limits, WhatNext } from '../../parts/requests/what-next.tsx'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, ifSignedIn } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const headers = passHeaders

/** Free times are read from a month before to a month after. */
const around = days(31)

export async function loader({ context, url, params: { username } }: Route.LoaderArgs) {
  const asked = askedIn(url)
  const start = Number(url.searchParams.get('start'))
  if (!Number.isSafeInteger(start) || start <= around) throw redirect(pickerAddress(username, asked))
  const [look, draft] = await Promise.all([
    loadMentor(context, url, { username, asked, from: start - around, to: start + around }),
    ifSignedIn(context, () => apiFor(context).bookings.draft({ username, again: asked.again })),
  ])
  return { look, draft, start }
}

export async function action({ request, context, url, params: { username } }: Route.ActionArgs) {
  const { again } = askedIn(url)
  const taken = await takeStep({ request, context, url }, ({ words, start, ...whole }) =>
    apiFor(context).bookings.request({ ...words, ...whole, start: Number(start), username, rebookedFrom: again }),
  )
  if (!('sent' in taken)) return taken
  const { id, status } = taken.sent
  throw redirect(
    withParams(href('/bookings/:id', { id }), { done: status === 'confirmed' ? 'booked' : 'requested' }),
    303,
  )
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Request a session${loaderData ? ` with ${loaderData.look.mentor.name}` : ''} · MentorHub` },
  { name: 'robots', content: 'noindex' },
]

export default function RequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { look, draft } = loaderData
  const { mentor, zone } = look
  const desk = deskFor(loaderData, actionData)
  const why = notYet({ me: useMe(), draft, desk, isBegun: actionData !== undefined })
  const dueAt = draft?.autoConfirm ? null : answerDueFor({ startsAt: desk.start, now: mentor.now })
  return (
    <RequestFrame
      title={`Request a session with ${mentor.name}`}
      desk={desk}
      aside={!why && <Limits open={draft?.autoConfirm ? undefined : draft?.openRequests} />}
      instead={why}
      next={<WhatNext {...mentor} dueAt={dueAt} reader={{ zone, now: mentor.now }} />}
    />
  )
}

type Loaded = Route.ComponentProps['loaderData']

function deskFor({ look, draft, start }: Loaded, taken: Route.ComponentProps['actionData']) {
  const { username } = look.mentor
  const { asked, slots } = look
  const seen = seenWith(look)
  return deskOf({
    seen,
    taken,
    start,
    given: draft?.again ?? {},
    questions: draft?.questions ?? [],
    send: 'Request Booking',
    back: {
      label: 'Leave without sending',
      to: pickerAddress(username, { ...lastingIn(asked), day: seen.own.wall.date(start) }),
    },
    address: ({ type, start: at }) =>
      withParams(href('/bookings/new/:username', { username }), {
        type: type ?? slots.sessionTypeId ?? undefined,
        start: String(at),
        zone: asked.zone,
        again: asked.again,
      }),
  })
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <MentorGone error={error} />
}
