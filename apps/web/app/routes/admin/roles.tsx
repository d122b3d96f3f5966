import { href, redirect } from 'react-router'
import { z } from 'zod'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { InviteStaff, SetStaffRole } from '@mentorhub/domain/admin/inputs'
import { whenIn } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/roles'
import { AdminFrame } from '../../parts/admin-frame.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { ProvenOnly } from '../../parts/proven-only.tsx'
import { RoleForm } from '../../parts/role-form.tsx'
import { roleCards, roleWords } from '../../parts/role-words.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Staff · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const staff = await orPage(apiFor(context).admin.roles.list(), url)
  return { ...staff, done: url.searchParams.get('done') }
}

const Step = z.discriminatedUnion('does', [
  SetStaffRole.extend({ does: z.literal('set') }),
  InviteStaff.extend({ does: z.literal('invite') }),
])
type Step = z.infer<typeof Step>

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const done = await orRefusal<unknown>(take(apiFor(context), form.input), form.typed)
  return done.refused ?? redirect(`${href('/admin/roles')}?done=${form.input.does}`, 303)
}

const take = ({ admin: { roles } }: ReturnType<typeof apiFor>, step: Step): Promise<unknown> =>
  step.does === 'set'
    ? roles.set({ username: step.username, role: step.role })
    : roles.invite({ email: step.email, role: step.role })

const said: Readonly<Record<string, string>> = {
  invite: 'The invitation is on its way. It works once, for seven days.',
  set: 'The role is changed, and the person is told.',
}

export default function Roles({ loaderData: { staff, invited, done }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const isInvite = actionData?.typed['does'] === 'invite'
  const form = formState(isInvite ? actionData : undefined, 'email', { role: 'moderator' })
  const move = formState(isInvite ? undefined : actionData, null)
  const doneWords = sentenceOf(said, done)
  return (
    <AdminFrame title="Staff" lead="Who runs MentorHub, and with which role." done={actionData ? undefined : doneWords}>
      <FormErrors form={isInvite ? form : move} />
      <SettingsSection title="People">
        <RowList
          label="Staff"
          rows={staff.map(({ username, name, role, photo, hasSecondFactor }) => ({
            key: username,
            sign: { name, photo },
            title: name,
            badge: <Badge>{roleWords(role)}</Badge>,
            detail: hasSecondFactor ? `@${username}` : `@${username} · no second step yet`,
            action: <RoleForm username={username} name={name} role={role} isSelf={username === me.username} />,
          }))}
        />
      </SettingsSection>
      <Invitations invited={invited} zone={me.timezone} />
      <Invite form={form} />
    </AdminFrame>
  )
}

type InvitationsProps = { invited: Route.ComponentProps['loaderData']['invited']; zone: string }

function Invitations({ invited, zone }: InvitationsProps) {
  if (invited.length === 0)
    return (
      <EmptyState icon="mail" title="No open invitations">
        Whoever you invite below stands here until the invitation is accepted or over.
      </EmptyState>
    )
  return (
    <SettingsSection title="Open invitations">
      <RowList
        label="Invitations"
        rows={invited.map(({ email, role, expiresAt }) => ({
          key: `${email} ${expiresAt}`,
          sign: { icon: 'mail' },
          title: email,
          badge: <Badge>{roleWords(role)}</Badge>,
          detail: `Until ${whenIn(expiresAt, zone)}`,
        }))}
      />
    </SettingsSection>
  )
}

function Invite({ form }: { form: FormState }) {
  return (
    <SettingsSection
      title="Invite somebody"
      lead="The owner of the address accepts with an account that has this address. The invitation works once."
    >
      <ProvenOnly>
        <form method="post" action={href('/admin/roles')} noValidate={form.isRefused}>
          <input type="hidden" name="does" value="invite" />
          <TextField {...form.field('email')} label="Email address" type="email" required autoComplete="off" />
          <RadioCards
            name="role"
            legend="Role"
            cards={roleCards}
            chosen={form.text('role')}
            error={form.error('role')}
          />
          <Button>Send invitation</Button>
        </form>
      </ProvenOnly>
    </SettingsSection>
  )
}
