import { href, redirect } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { Pager } from '@mentorhub/ui/pager'
import { answerTarget } from '@mentorhub/domain/bookings/booking'
import { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import { hours } from '@mentorhub/domain/duration'
import type { Route } from './+types/requests'
import { bookingPath } from '../../parts/bookings/booking-data.ts'
import { RequestCard } from '../../parts/bookings/request-card.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Requests · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after') || undefined
  const found = await orPage(apiFor(context).bookings.requests({ cursor: after }), url)
  return { ...found, after, confirmed: url.searchParams.get('confirmed') }
}

/** One click takes a request, from wherever its button stands. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, BookingSeen)
  if (form.refused) return form.refused

  const confirmed = await orRefusal(apiFor(context).bookings.confirm(form.input), form.typed)
  return confirmed.refused ?? redirect(withParams(href('/mentor/requests'), { confirmed: confirmed.ok.id }), 303)
}

export default function Requests({ loaderData, actionData }: Route.ComponentProps) {
  const { requests, next, now, after, confirmed } = loaderData
  const reader = { zone: useMember().timezone, now }
  const form = formState(actionData, null)
  const here = href('/mentor/requests')
  return (
    <MentorFrame
      title="Requests"
      lead={`What waits for your answer, the nearest deadline first. Mentees count on one within ${answerTarget / hours(1)} hours.`}
      wide
    >
      <FormErrors form={form} />
      {confirmed !== null && !form.isRefused && <Confirmed id={confirmed} />}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} reader={reader} />
      ))}
      {requests.length === 0 && (
        <EmptyState
          icon="mail"
          title="No request waits for you"
          action={{ label: 'Look at your times', to: href('/mentor/availability') }}
        >
          When somebody asks for a session, it stands here and comes to you by mail, where you can answer as well.
        </EmptyState>
      )}
      <Pager next={next && withParams(here, { after: next })} first={after ? here : null} label="More requests" />
    </MentorFrame>
  )
}

const Confirmed = ({ id }: { id: string }) => (
  <Notice tone="success" title="The session is confirmed">
    It is told to the mentee, and stands in both calendars.{' '}
    <AppLink to={bookingPath(id, 'link')}>Add the meeting link</AppLink>
  </Notice>
)
