import { href, redirect } from 'react-router'
import type { Route } from './+types/booking-edit'
import { askedIn } from '../../parts/mentor-page/picker-address.ts'
import { seenWith } from '../../parts/mentor-page/seen.ts'
import { deskOf } from '../../parts/requests/desk.ts'
import { RequestFrame } from '../../parts/requests/request-frame.tsx'
import { startIn } from '../../parts/requests/start-in.ts'
import { takeStep } from '../../parts/requests/take-step.ts'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { pageContext, viewerZone } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Edit your request · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url, params: { id } }: Route.LoaderArgs) {
  const { type: sessionTypeId } = askedIn(url)
  const start = startIn(url)
  const all = Promise.all([apiFor(context).bookings.editing({ id, sessionTypeId, start }), viewerZone(context)])
  const [editing, { zone }] = await orPage(all, url)
  // Once there is an answer, the page of the booking says what can be done about it.
  if (editing.booking.status !== 'pending') throw redirect(href('/bookings/:id', { id }))
  return { editing, zone, start, device: context.get(pageContext).zone }
}

export async function action({ request, context, url, params: { id } }: Route.ActionArgs) {
  const taken = await takeStep({ request, context, url }, ({ words, sessionTypeId, start, files }, typed) =>
    apiFor(context).bookings.edit({
      ...words,
      sessionTypeId,
      files,
      id,
      version: Number(typed['version']),
      start: Number(start),
      removes: [typed['removes'] ?? []].flat().filter((each) => each.length === id.length),
    }),
  )
  if (!('sent' in taken)) return taken
  throw redirect(withParams(href('/bookings/:id', { id }), { done: 'edited' }), 303)
}

export default function EditPage({ loaderData, actionData }: Route.ComponentProps) {
  const { booking, mentor } = loaderData.editing
  return (
    <RequestFrame
      title={`Edit your request to ${mentor.name}`}
      desk={deskFor(loaderData, actionData)}
      next={<p>{`${mentor.name} is told what has changed. ${clockWords(booking.restartsLeft)}`}</p>}
    />
  )
}

type Loaded = Route.ComponentProps['loaderData']

function deskFor({ editing, zone, device, start }: Loaded, taken: Route.ComponentProps['actionData']) {
  const { booking, mentor, slots, questions } = editing
  const { id, topic, description, sessionTypeId, startsAt, version } = booking
  return deskOf({
    seen: seenWith({ mentor, slots, asked: {}, zone, device, isGuess: false }),
    taken,
    start: start ?? startsAt,
    given: { topic, description, questions: booking.questions, version: String(version) },
    stored: booking.files,
    own: { start: startsAt, type: sessionTypeId },
    questions,
    send: 'Save Changes',
    back: { label: 'Back without saving', to: href('/bookings/:id', { id }) },
    address: ({ type, start: at }) =>
      withParams(href('/bookings/:id/edit', { id }), {
        type: type ?? slots.sessionTypeId ?? undefined,
        start: String(at),
      }),
  })
}

const clockWords = (restartsLeft: number) =>
  restartsLeft > 0
    ? 'The time to answer begins anew.'
    : 'The time to answer stays as it is: it has begun anew often enough.'
