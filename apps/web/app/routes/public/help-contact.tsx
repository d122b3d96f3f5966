import { href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { TextArea } from '@mentorhub/ui/textarea'
import { TextField } from '@mentorhub/ui/text-field'
import { CreateTicket } from '@mentorhub/domain/support/inputs'
import { answerHours, supportAddress } from '@mentorhub/domain/support/support'
import type { Route } from './+types/help-contact'
import { FormErrors } from '../../parts/form-errors.tsx'
import { type FormState, formState } from '../../parts/form-state.ts'
import { useMe } from '../../parts/me.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

const lead = `A person reads what you write and answers within ${answerHours} hours.`

export const meta = () => seo({ title: 'Contact support', description: lead })

export const headers = passHeaders

export const loader = ({ url }: Route.LoaderArgs) => ({ number: Number(url.searchParams.get('number')) || null })

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, CreateTicket)
  if (form.refused) return form.refused

  const ticket = await orRefusal(apiFor(context).support.tickets.create(form.input), form.typed)
  return ticket.refused ?? redirect(`${href('/help/contact')}?number=${ticket.ok.number}`, 303)
}

export default function HelpContact({ loaderData: { number }, actionData }: Route.ComponentProps) {
  const me = useMe()
  const form = formState(actionData, 'message', { name: me?.name, email: me?.email })
  return (
    <Page width="narrow">{number !== null && !actionData ? <Received number={number} /> : <Ask form={form} />}</Page>
  )
}

function Ask({ form }: { form: FormState }) {
  return (
    <>
      <PageHeading title="Contact support" lead={lead} />
      <div className="mt-6 flex flex-col gap-6">
        <FormErrors form={form} />
        <form
          method="post"
          action={href('/help/contact')}
          noValidate={form.isRefused}
          className="flex flex-col items-start gap-4 [&>div]:w-full"
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...form.field('name')} label="Name" autoComplete="name" required maxLength={80} />
            <TextField
              {...form.field('email')}
              label="Email address"
              type="email"
              autoComplete="email"
              required
              maxLength={254}
            />
          </div>
          <TextField {...form.field('subject')} label="Subject" required maxLength={160} />
          <TextArea
            {...form.field('message')}
            label="Message"
            hint="What did you do, what happened, and what did you expect?"
            rows={7}
            required
            maxLength={5000}
          />
          <Button>Send</Button>
        </form>
        <OtherWays />
      </div>
    </>
  )
}

const rules = [
  { label: 'Code of conduct', to: href('/legal/code-of-conduct') },
  { label: 'Mentor guidelines', to: href('/legal/mentor-guidelines') },
  { label: 'Terms', to: href('/legal/terms') },
  { label: 'Privacy', to: href('/legal/privacy') },
]

const OtherWays = () => (
  <div className="w-full border-t border-line pt-4 text-sm">
    <p>
      You can also write to <a href={`mailto:${supportAddress}`}>{supportAddress}</a>.
    </p>
    <p className="mt-3 text-muted">What we have agreed on with everybody:</p>
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {rules.map(({ label, to }) => (
        <li key={to}>
          <AppLink to={to} className="inline-flex min-h-target items-center">
            {label}
          </AppLink>
        </li>
      ))}
    </ul>
  </div>
)

function Received({ number }: { number: number }) {
  return (
    <>
      <PageHeading title="We received your message" />
      <div className="mt-6 flex flex-col items-start gap-6">
        <Notice tone="success" title={`Your number is ${number}`}>
          We answer within {answerHours} hours, to the address that you gave. Name the number if you write again.
        </Notice>
        <ButtonLink to={href('/')} tone="secondary">
          Back to the start
        </ButtonLink>
        <OtherWays />
      </div>
    </>
  )
}
