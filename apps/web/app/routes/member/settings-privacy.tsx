import { href, redirect } from 'react-router'
import { z } from 'zod'
import { Button } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { VisibilityBadge } from '@mentorhub/ui/profile/visibility-badge'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { MemberRef } from '@mentorhub/domain/users/member-ref'
import type { Route } from './+types/settings-privacy'
import { AccountEnd } from '../../parts/account-end.tsx'
import { BlockedPeople } from '../../parts/blocked-people.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { ProvenOnly } from '../../parts/proven-only.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Privacy · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { users } = apiFor(context)
  const [{ visibility }, blocked, closing] = await orPage(
    Promise.all([users.profile.edit(), users.blocks.list(), users.closingBookings()]),
    url,
  )
  const { searchParams } = url
  return { visibility, blocked, closing, saved: searchParams.get('saved'), trouble: searchParams.get('trouble') }
}

const Step = z.discriminatedUnion('does', [
  z.strictObject({ does: z.enum(['delete', 'keep']) }),
  MemberRef.extend({ does: z.enum(['block', 'unblock']) }),
])
type Step = z.infer<typeof Step>

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const done = await orRefusal<unknown>(take(apiFor(context), form.input), form.typed)
  return done.refused ?? redirect(`${href('/settings/privacy')}?saved=${form.input.does}`, 303)
}

function take({ users }: ReturnType<typeof apiFor>, step: Step): Promise<unknown> {
  if (!('username' in step)) return step.does === 'delete' ? users.deleteAccount() : users.keepAccount()
  const { does, username } = step
  return does === 'block' ? users.block({ username }) : users.unblock({ username })
}

const said: Readonly<Record<string, string>> = {
  delete: 'You get a mail with the way back. Your other devices are signed out.',
  keep: 'Your account stays. Nothing was deleted; sessions that were cancelled stay cancelled.',
  block: 'You no longer see each other’s profile. Nobody is told; open requests between you are closed.',
  unblock: 'You can see each other’s profile again, as far as each of you shows it.',
}

export default function PrivacySettings({ loaderData, actionData }: Route.ComponentProps) {
  const { visibility, blocked, closing, saved, trouble } = loaderData
  const me = useMember()
  const form = formState(actionData ?? (trouble ? { reason: trouble } : undefined), null)
  const end = <AccountEnd me={me} isRefused={form.text('does') === 'delete'} closing={closing} />
  const isLeaving = me.deletionDueAt !== null
  return (
    <SettingsFrame
      title="Privacy"
      lead="What others see of you, what we keep of you, and how you take it back."
      done={form.isRefused ? undefined : sentenceOf(said, saved)}
    >
      <FormErrors form={form} />
      {isLeaving && end}
      <SettingsSection
        title="Your profile"
        lead={
          <>
            You choose who sees it <AppLink to={href('/settings/profile')}>in your profile settings</AppLink>.
          </>
        }
        badge={<VisibilityBadge visibility={isLeaving ? 'self' : visibility} />}
      />
      <Copy />
      <BlockedPeople people={blocked} zone={me.timezone} />
      {!isLeaving && end}
    </SettingsFrame>
  )
}

const Copy = () => (
  <SettingsSection
    title="A copy of your data"
    lead="All that we keep of you, in one archive: a file that programs can read, your photo, and a page that explains both. Passwords and other secrets are not in it."
  >
    <ProvenOnly>
      <form method="post" action={href('/settings/privacy/export')}>
        <Button tone="secondary" icon="download">
          Download my data
        </Button>
      </form>
    </ProvenOnly>
  </SettingsSection>
)
