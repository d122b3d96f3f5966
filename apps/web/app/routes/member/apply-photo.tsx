import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { PhotoField } from '@mentorhub/ui/photo-field'
import type { Route } from './+types/apply-photo'
import { CropScript } from '../../enhancers/enhancers-script.tsx'
import { stepPages } from '../../parts/apply/application.ts'
import { StepFrame } from '../../parts/apply/step-frame.tsx'
import { type FormState, formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { photoAction, photoDone } from '../../parts/profile/photo-action.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

const page = stepPages.photo.to

export const handle = { crops: true }

export const meta = () => [{ title: 'Profile Photo · Become a Mentor · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const application = await orPage(apiFor(context).mentors.application.get(), url)
  return { application, done: url.searchParams.get('done') }
}

export const action = (posted: Route.ActionArgs) => photoAction(posted, page)

export default function ApplyPhoto({ loaderData: { application, done }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const form = formState(actionData, 'photo')
  const hasPhoto = me.photo !== null
  return (
    <StepFrame
      step="photo"
      application={application}
      lead="Your face, well lit, and nobody else. Mentees answer faces sooner than initials."
      refused={actionData}
      form={form}
      done={<Done done={done} />}
    >
      {hasPhoto && (
        <div className="flex flex-wrap items-center gap-5">
          <Avatar name={me.name} photo={me.photo} size="huge" />
          <ButtonLink to={stepPages.links.to}>Keep it and continue</ButtonLink>
        </div>
      )}
      {me.emailVerified ? <Choose form={form} hasPhoto={hasPhoto} /> : <ConfirmFirst />}
      <CropScript />
      <Ways hasPhoto={hasPhoto} />
    </StepFrame>
  )
}

function Done({ done }: { done: string | null }) {
  const words = sentenceOf(photoDone, done)
  return words ? <Notice tone={done === 'small' ? 'warning' : 'success'}>{words}</Notice> : null
}

const Choose = ({ form, hasPhoto }: { form: FormState; hasPhoto: boolean }) => (
  <form
    method="post"
    action={page}
    encType="multipart/form-data"
    noValidate={form.isRefused}
    className="flex flex-col items-start gap-4 *:w-full [&>button]:w-auto"
  >
    <PhotoField name="photo" label={hasPhoto ? 'Another picture' : 'Picture'} required error={form.error('photo')} />
    <Button tone={hasPhoto ? 'secondary' : 'primary'}>Save photo</Button>
  </form>
)

const ConfirmFirst = () => (
  <Notice tone="warning" title="Confirm your email address first">
    A photo can be uploaded once your address is confirmed. You can fill in the other steps until then.{' '}
    <AppLink to={href('/home')}>Send the link again</AppLink>
  </Notice>
)

const Ways = ({ hasPhoto }: { hasPhoto: boolean }) => (
  <div className="flex flex-wrap gap-2">
    <ButtonLink to={stepPages.basics.to} tone="quiet">
      Back
    </ButtonLink>
    {!hasPhoto && (
      <ButtonLink to={stepPages.links.to} tone="quiet">
        Do this later
      </ButtonLink>
    )}
  </div>
)
