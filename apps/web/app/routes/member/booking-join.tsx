import { href, redirect } from 'react-router'
import { Breadcrumbs } from '@mentorhub/ui/breadcrumbs'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { BookingRef } from '@mentorhub/domain/bookings/inputs'
import type { Route } from './+types/booking-join'
import { otherOf } from '../../parts/booking-page/booking-data.ts'
import { StatusCard } from '../../parts/booking-page/status-card.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const headers = passHeaders

/** To look at it is not to be there: only the button checks somebody in. */
export async function loader({ context, url, params: { id } }: Route.LoaderArgs) {
  const booking = await orPage(apiFor(context).bookings.get({ id }), url)
  const { status, meetingUrl, checkedIn, as, endsAt, now } = booking
  if (status !== 'confirmed' || now >= endsAt) throw redirect(href('/bookings/:id', { id }))
  const isOnTheWay = url.searchParams.has('in') && checkedIn.includes(as)
  return { booking, to: isOnTheWay ? meetingUrl : null }
}

export async function action({ request, context, params: { id } }: Route.ActionArgs) {
  const form = await readForm(request, BookingRef, { id })
  if (form.refused) return form.refused

  const there = await orRefusal(apiFor(context).bookings.checkIn(form.input))
  if (there.refused) return there.refused
  throw redirect(
    there.ok.meetingUrl === null
      ? withParams(href('/bookings/:id', { id }), { done: 'here' })
      : withParams(href('/bookings/:id/join', { id }), { in: 'yes' }),
    303,
  )
}

/** A form may not lead to another host, so the page that it leads to goes on there by itself. */
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: 'Join Meeting · MentorHub' },
  ...(loaderData?.to ? [{ httpEquiv: 'refresh', content: `0;url=${loaderData.to}` }] : []),
]

export default function JoinMeeting({ loaderData: { booking, to }, actionData }: Route.ComponentProps) {
  const { timezone: zone } = useMember()
  const { id, topic } = booking
  return (
    <Page width="narrow">
      <div className="flex flex-col gap-5">
        <Breadcrumbs trail={[{ label: topic, to: href('/bookings/:id', { id }) }]} here="Join Meeting" />
        <PageHeading title={to ? 'The meeting opens' : 'Join Meeting'} lead={`You meet ${otherOf(booking)}.`} />
        <FormErrors form={formState(actionData, null)} />
        {to && (
          <p>
            You are checked in. If nothing opens, <a href={to}>go to the meeting</a>.
          </p>
        )}
        <StatusCard booking={booking} zone={zone} isDoing />
      </div>
    </Page>
  )
}
