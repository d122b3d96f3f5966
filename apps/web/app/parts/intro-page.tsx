import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { type Step, Steps } from '@mentorhub/ui/steps'
import { useMe } from './me.ts'

type IntroPageProps = { title: string; lead: string; steps: readonly Step[]; children: string }

/** Tells what a place is for, what is true today, and the one step that can be taken now. */
export function IntroPage({ title, lead, steps, children }: IntroPageProps) {
  return (
    <Page>
      <PageHeading title={title} lead={lead} />
      <h2 className="mt-8">What happens here</h2>
      <div className="mt-4">
        <Steps steps={steps} />
      </div>
      <p className="mt-8 max-w-measure">{children}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {useMe() ? (
          <ButtonLink to={href('/settings/profile')}>Prepare my profile</ButtonLink>
        ) : (
          <ButtonLink to={href('/signup')}>Create an account</ButtonLink>
        )}
        <ButtonLink to={href('/mentors')} tone="quiet">
          Browse Mentors
        </ButtonLink>
      </div>
    </Page>
  )
}
