import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { TextField } from '@mentorhub/ui/text-field'
import { Subscribe } from '@mentorhub/domain/newsletter/inputs'
import type { Route } from './+types/newsletter'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

const lead = 'One mail a month with new mentors and sessions. You confirm by email first and can leave with one click.'

export const meta = () => seo({ title: 'Newsletter', description: lead })

export const headers = passHeaders

export const loader = ({ url }: Route.LoaderArgs) => ({ asked: url.searchParams.has('asked') })

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Subscribe)
  if (form.refused) return form.refused

  const asked = await orRefusal(apiFor(context).system.subscribe(form.input), form.typed)
  return asked.refused ?? redirect(`${href('/newsletter')}?asked`, 303)
}

export default function Newsletter({ loaderData, actionData }: Route.ComponentProps) {
  const form = formState(actionData, 'email')
  return <Page width="narrow">{loaderData.asked && !form.isRefused ? <Asked /> : <Ask form={form} />}</Page>
}

function Ask({ form }: { form: FormState }) {
  return (
    <>
      <PageHeading title="News from MentorHub" lead={lead} />
      <div className="mt-6 flex max-w-form flex-col gap-4">
        <FormErrors form={form} />
        <form
          method="post"
          action={href('/newsletter')}
          noValidate={form.isRefused}
          className="flex flex-col items-start gap-4"
        >
          <div className="w-full">
            <TextField
              {...form.field('email')}
              label="Email address"
              type="email"
              autoComplete="email"
              required
              maxLength={254}
            />
          </div>
          <Button>Subscribe</Button>
        </form>
      </div>
    </>
  )
}

function Asked() {
  return (
    <>
      <PageHeading title="Look into your mailbox" />
      <div className="mt-4">
        <Notice tone="success">
          We have sent a mail with a link. Only when you open it and confirm will you get the newsletter. If nothing
          comes within a few minutes, look into the spam folder.
        </Notice>
      </div>
    </>
  )
}
