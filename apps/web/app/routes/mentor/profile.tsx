import { href, redirect } from 'react-router'
import { Tabs } from '@mentorhub/ui/tabs'
import { UpdateMentorProfile } from '@mentorhub/domain/mentors/profile-inputs'
import type { Route } from './+types/profile'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { MentorProfileForm } from '../../parts/mentor/mentor-profile-form.tsx'
import { MentorPreview } from '../../parts/mentor/mentor-preview.tsx'
import { givenOf } from '../../parts/mentor/own-mentor.ts'
import { modes, modeTabs, pathOf } from '../../parts/mentor/profile-modes.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { ChangedMeanwhile } from '../../parts/changed-meanwhile.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Edit Profile · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { profile } = apiFor(context).mentors
  const mode = modes.find((one) => one === url.searchParams.get('mode')) ?? 'edit'
  const [own, seen] = await Promise.all([
    orPage(profile.edit(), url),
    mode === 'preview' ? orRefusal(profile.preview()) : null,
  ])
  return { own, mode, seen: seen?.ok ?? null, done: url.searchParams.get('done') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, UpdateMentorProfile)
  if (form.refused) return form.refused

  const saved = await orRefusal(apiFor(context).mentors.profile.update(form.input), form.typed)
  return saved.refused ?? redirect(`${pathOf('preview')}&done=saved`, 303)
}

const said: Readonly<Record<string, string>> = {
  saved: 'Your mentor page is saved. This is how everybody sees it.',
}

export default function MentorProfile({ loaderData: { own, mode, seen, done }, actionData }: Route.ComponentProps) {
  const isLate = actionData?.reason === 'profile.changed_meanwhile'
  // That the page changed meanwhile is the fault of no field.
  const form = formState(actionData, isLate ? null : 'bio', givenOf(own))
  const shown = form.isRefused ? 'edit' : mode
  return (
    <MentorFrame
      title="Edit Profile"
      lead="What mentees read before they ask you."
      done={form.isRefused ? undefined : sentenceOf(said, done)}
    >
      <Tabs label="Modes" tabs={modeTabs(shown)} />
      {isLate ? (
        <ChangedMeanwhile what="Your profile" to={href('/u/:username', { username: own.username })} />
      ) : (
        <FormErrors form={form} />
      )}
      {shown === 'edit' ? <MentorProfileForm form={form} own={own} /> : <MentorPreview mentor={seen} own={own} />}
    </MentorFrame>
  )
}
