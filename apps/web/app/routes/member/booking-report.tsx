import { href, redirect } from 'react-router'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { CreateReport } from '@mentorhub/domain/support/inputs'
import type { Route } from './+types/booking-report'
import { formState } from '../../parts/form-state.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { ReportForm } from '../../parts/bookings/report-form.tsx'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Report a booking · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url, params: { id } }: Route.LoaderArgs) =>
  orPage(apiFor(context).support.reports.about({ bookingId: id }), url)

export async function action({ request, context, params: { id } }: Route.ActionArgs) {
  const form = await readForm(request, CreateReport, { bookingId: id })
  if (form.refused) return form.refused
  const done = await orRefusal(apiFor(context).support.reports.create(form.input), form.typed)
  return done.refused ?? redirect(withParams(href('/bookings/:id', { id }), { done: 'reported' }), 303)
}

export default function ReportPage({ loaderData: reported, actionData, params: { id } }: Route.ComponentProps) {
  const form = formState(actionData, 'reason')
  return (
    <Page width="narrow">
      <div className="flex flex-col gap-6">
        <PageHeading
          title={`Report ${reported.name}`}
          lead={`About “${reported.topic}”. Our staff read it; ${reported.name} is not told.`}
        />
        <FormErrors form={form} />
        <ReportForm form={form} reported={reported} back={href('/bookings/:id', { id })} />
      </div>
    </Page>
  )
}
