import { redirect } from 'react-router'
import { NewsletterForm } from '@mentorhub/ui/home/newsletter-form'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { Subscribe } from '@mentorhub/domain/newsletter/inputs'
import type { Route } from './+types/newsletter'
import { sentence } from '../../messages.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Newsletter · MentorHub' }]

export const loader = ({ request }: Route.LoaderArgs) => ({ asked: new URL(request.url).searchParams.has('asked') })

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Subscribe)
  if (form.refused) return form.refused

  const asked = await orRefusal(apiFor(context).system.subscribe(form.input), form.typed)
  return asked.refused ?? redirect('/newsletter?asked', 303)
}

export default function Newsletter({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.asked && !actionData) return <Asked />
  return (
    <Page width="bleed">
      <div className="mx-auto max-w-page px-gutter pt-8">
        <PageHeading title="Newsletter" />
      </div>
      <NewsletterForm {...refusalOf(actionData)} />
    </Page>
  )
}

function Asked() {
  return (
    <Page width="narrow">
      <PageHeading title="Look into your mailbox" />
      <div className="mt-4">
        <Notice tone="success">
          We have sent a mail with a link. Only when you open it and confirm will you get the newsletter. If nothing
          comes within a few minutes, look into the spam folder.
        </Notice>
      </div>
    </Page>
  )
}

function refusalOf(refused: Route.ComponentProps['actionData']) {
  if (!refused) return {}
  const { email } = refused.typed
  return {
    value: typeof email === 'string' ? email : '',
    error: refused.fields['email'] ? 'Enter an address like name@example.com.' : sentence(refused.reason),
  }
}
