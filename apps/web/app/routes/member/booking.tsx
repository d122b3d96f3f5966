import { data, href, redirect } from 'react-router'
import { Breadcrumbs } from '@mentorhub/ui/breadcrumbs'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import type { Route } from './+types/booking'
import { BookingColumns } from '../../parts/booking-page/booking-columns.tsx'
import { named, otherOf } from '../../parts/booking-page/booking-data.ts'
import { doings, previewOf } from '../../parts/booking-page/doings.ts'
import { doneWords } from '../../parts/booking-page/panel-words.ts'
import { afterwards, isStep, steps } from '../../parts/booking-page/steps.ts'
import { StatusBadge } from '../../parts/bookings/status-badge.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { Missed } from '../../parts/booking-page/missed.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.booking.topic ?? 'Booking'} · MentorHub` },
]

export const headers = passHeaders

/** What is about to be done is looked at beside it: the mail that the other gets, and the times to choose from. */
export async function loader({ context, url, params: { id } }: Route.LoaderArgs) {
  const { bookings } = apiFor(context)
  const name = url.searchParams.get('do')
  const asked = doings.find((each) => each === name)
  const move = asked && previewOf(asked)
  const [booking, preview, times] = await orPage(
    Promise.all([
      bookings.get({ id }),
      move ? bookings.preview({ id, move }) : null,
      asked === 'propose' ? bookings.otherTimes({ id }) : null,
    ]),
    url,
  )
  return { booking, asked, isNoting: name === 'note', preview, times, done: url.searchParams.get('done') }
}

/** The address says which step is taken. */
export async function action({ request, context, url, params: { id } }: Route.ActionArgs) {
  const name = url.searchParams.get('do')
  if (!isStep(name)) throw data({ reason: 'form.unreadable' }, { status: 400 })
  const refused = await steps[name](request, apiFor(context).bookings, id)
  return refused ?? redirect(afterwards(url, id), 303)
}

/** About a field that was left empty or cannot be so; all else is about the booking. */
const aboutField: ReadonlySet<string> = new Set(['form.invalid', 'booking.reason_missing'])

export default function BookingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { booking, done } = loaderData
  const { timezone: zone } = useMember()
  const form = formState(actionData, actionData && aboutField.has(actionData.reason) ? 'reason' : null)
  const doneLine = sentenceOf(doneWords, done)
  return (
    <Page>
      <Breadcrumbs trail={[{ label: 'My Bookings', to: href('/bookings') }]} here={booking.topic} />
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1>{booking.topic}</h1>
        <StatusBadge status={booking.status} />
      </div>
      <p className="mt-1 text-muted">1:1 session with {booking.other.name}</p>
      <div className="mt-6 flex flex-col gap-5">
        {doneLine && !form.isRefused && <Notice tone="success">{named(doneLine, otherOf(booking))}</Notice>}
        <FormErrors form={form} />
        {actionData && <Missed booking={booking} asked={loaderData.asked} refused={actionData} zone={zone} />}
        <BookingColumns look={loaderData} form={form} zone={zone} />
      </div>
    </Page>
  )
}
