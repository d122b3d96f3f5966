import { href, redirect } from 'react-router'
import { ApplicationSheet } from '@mentorhub/ui/application-sheet'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { SubmitApplication } from '@mentorhub/domain/mentors/application-inputs'
import { answerTime } from '@mentorhub/domain/mentors/application'
import type { Route } from './+types/apply-review'
import { type Application, missingLinks, stepPages } from '../../parts/apply/application.ts'
import { editPages, sheetOf } from '../../parts/apply/sheet-of.ts'
import { isLate, StepFrame } from '../../parts/apply/step-frame.tsx'
import { type FormState, formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Review & Submit · Become a Mentor · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => orPage(apiFor(context).mentors.application.get(), url)

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, SubmitApplication)
  if (form.refused) return form.refused

  const sent = await orRefusal(apiFor(context).mentors.application.submit(form.input))
  return sent.refused ?? redirect(`${href('/mentor/apply')}?done=sent`, 303)
}

export default function ApplyReview({ loaderData: application, actionData }: Route.ComponentProps) {
  const { name, emailVerified } = useMember()
  const form = formState(actionData, isLate(actionData?.reason) ? null : 'guidelines')
  const isWhole = application.missing.length === 0
  return (
    <StepFrame
      step="review"
      application={application}
      lead="This is what the person who decides will see."
      refused={actionData}
      form={form}
    >
      {!isWhole && <Missing application={application} />}
      <ApplicationSheet {...sheetOf(name, application.told)} edit={editPages} />
      {!emailVerified && <ConfirmFirst />}
      {isWhole && emailVerified && <Submit form={form} digest={application.digest} />}
    </StepFrame>
  )
}

function Missing({ application }: { application: Application }) {
  const links = missingLinks(application)
  return (
    <>
      <Notice tone="warning" title="Before you can send it">
        <ul className="mt-1">
          {links.map(({ need, words, to }) => (
            <li key={need}>
              <AppLink to={to} className="inline-flex min-h-target items-center">
                {words}
              </AppLink>
            </li>
          ))}
        </ul>
      </Notice>
      <div>
        <ButtonLink to={stepPages[application.goOn].to}>{`Go on with ${stepPages[application.goOn].label}`}</ButtonLink>
      </div>
    </>
  )
}

const ConfirmFirst = () => (
  <Notice tone="warning" title="Confirm your email address before you send it">
    Our answer goes there. What you have written is saved.{' '}
    <AppLink to={href('/home')}>Send the link again, or correct the address</AppLink>
  </Notice>
)

const Submit = ({ form, digest }: { form: FormState; digest: string }) => (
  <form
    method="post"
    action={stepPages.review.to}
    noValidate={form.isRefused}
    className="flex flex-col items-start gap-4"
  >
    <input type="hidden" name="digest" value={digest} />
    <CheckboxField
      name="guidelines"
      value={legalVersions.mentor_guidelines}
      required
      label={
        <>
          I have read the{' '}
          <AppLink to={href('/legal/mentor-guidelines')} target="_blank" rel="noopener">
            mentor guidelines
          </AppLink>{' '}
          and agree to them
        </>
      }
      error={form.error('guidelines')}
    />
    <Button>Submit application</Button>
    <p className="text-sm text-muted">
      A person reads every application. The answer comes by mail, typically {answerTime} later.
    </p>
  </form>
)
