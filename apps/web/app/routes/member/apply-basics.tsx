import type { Route } from './+types/apply-basics'
import { stepPages } from '../../parts/apply/application.ts'
import { BasicsForm, givenBasics } from '../../parts/apply/basics-form.tsx'
import { saveStep } from '../../parts/apply/save-step.ts'
import { isLate, StepFrame } from '../../parts/apply/step-frame.tsx'
import { formState } from '../../parts/form-state.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Basic Information · Become a Mentor · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => orPage(apiFor(context).mentors.application.get(), url)

export const action = (posted: Route.ActionArgs) =>
  saveStep(posted, { step: 'basics', next: stepPages.photo.to, back: stepPages.basics.to })

export default function ApplyBasics({ loaderData: application, actionData }: Route.ComponentProps) {
  const firstField = isLate(actionData?.reason) ? null : 'expertise'
  const form = formState(actionData, firstField, givenBasics(application))
  return (
    <StepFrame
      step="basics"
      application={application}
      lead="Who you are, and what you can help with. Company, job title and experience are those of your profile."
      refused={actionData}
      form={form}
    >
      <BasicsForm form={form} application={application} />
    </StepFrame>
  )
}
