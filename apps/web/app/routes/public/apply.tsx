import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Route } from './+types/apply'
import { ApplicationState } from '../../parts/apply/application-state.tsx'
import { invitation, Join } from '../../parts/apply/invitation.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, ifSignedIn } from '../../server/api-for.ts'

export const meta = () => seo({ title: invitation.title, description: invitation.lead })

export async function loader({ context, url }: Route.LoaderArgs) {
  const application = await ifSignedIn(context, () => apiFor(context).mentors.application.get())
  return { application, done: url.searchParams.get('done') }
}

const said: Readonly<Record<string, string>> = {
  saved: 'Your draft is saved. You can go on whenever you like, on any device.',
  sent: 'Your application is sent. Thank you. A receipt is on its way to your mailbox.',
}

export default function Apply({ loaderData: { application, done } }: Route.ComponentProps) {
  if (application) return <ApplicationState application={application} done={sentenceOf(said, done)} />
  return (
    <Page width="narrow">
      <PageHeading {...invitation} />
      <div className="mt-6 flex flex-col gap-6">
        <Join />
      </div>
    </Page>
  )
}
