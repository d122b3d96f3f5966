import type { Route } from './+types/apply-links'
import { stepPages } from '../../parts/apply/application.ts'
import { saveStep } from '../../parts/apply/save-step.ts'
import { StepButtons } from '../../parts/apply/step-buttons.tsx'
import { isLate, StepFrame } from '../../parts/apply/step-frame.tsx'
import { formState } from '../../parts/form-state.ts'
import { LinkFields } from '../../parts/profile/link-fields.tsx'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Social Links · Become a Mentor · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => orPage(apiFor(context).mentors.application.get(), url)

export const action = (posted: Route.ActionArgs) =>
  saveStep(posted, { step: 'links', next: stepPages.review.to, back: stepPages.photo.to })

const page = stepPages.links.to

export default function ApplyLinks({ loaderData: application, actionData }: Route.ComponentProps) {
  const { linkedinUrl, githubUrl, twitterUrl, websiteUrl } = application.told
  const given = { linkedinUrl, githubUrl, twitterUrl, websiteUrl }
  const form = formState(actionData, isLate(actionData?.reason) ? null : 'linkedinUrl', given)
  return (
    <StepFrame
      step="links"
      application={application}
      lead="All of them are optional. One where your work can be seen makes the answer quicker, such as GitHub if you mentor in something technical."
      refused={actionData}
      form={form}
    >
      <form method="post" action={page} noValidate={form.isRefused} className="flex flex-col gap-5">
        <input type="hidden" name="version" value={application.version} />
        <LinkFields form={form} />
        <StepButtons page={page} back />
      </form>
    </StepFrame>
  )
}
