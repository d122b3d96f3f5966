import { href, redirect } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { InviteStaff, SetStaffRole } from '@mentorhub/domain/admin/inputs'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { sentenceOf } from '../../parts/sentence-of.ts'
import type { Route } from './+types/roles'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { useMe } from '../../parts/me.ts'
import { ProvenOnly } from '../../parts/proven-only.tsx'
import { RoleForm } from '../../parts/role-form.tsx'
import { roleCards, roleWords } from '../../parts/role-words.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Staff · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const staff = await orPage(apiFor(context).admin.roles.list(), url)
  return { ...staff, done: url.searchParams.get('done') }
}

/** One page, two forms: the one with a username moves somebody, the other invites. */
export async function action({ request, context }: Route.ActionArgs) {
  const { roles } = apiFor(context).admin
  const move = await readForm(request.clone(), SetStaffRole)
  if (!move.refused) {
    const set = await orRefusal(roles.set(move.input))
    return set.refused ?? redirect(`${href('/admin/roles')}?done=set`, 303)
  }
  const form = await readForm(request, InviteStaff)
  if (form.refused) return form.refused
  const invited = await orRefusal(roles.invite(form.input), form.typed)
  return invited.refused ?? redirect(`${href('/admin/roles')}?done=invited`, 303)
}

const said: Readonly<Record<string, string>> = {
  invited: 'The invitation is on its way. It works once, for seven days.',
  set: 'The role is changed, and the person is told.',
}

export default function Roles({ loaderData: { staff, invited, done }, actionData }: Route.ComponentProps) {
  const me = useMe()
  const form = formState(actionData, 'email', { role: 'moderator' })
  const doneWords = sentenceOf(said, done)
  return (
    <Page>
      <PageHeading title="Staff" lead="Who runs MentorHub, and with which role." />
      <div className="mt-6 flex max-w-measure flex-col gap-5">
        {!form.isRefused && doneWords && <Notice tone="success">{doneWords}</Notice>}
        <FormErrors form={form} />
        <SettingsSection title="People">
          <RowList
            label="Staff"
            rows={staff.map(({ username, name, role, photo, hasSecondFactor }) => ({
              key: username,
              sign: { name, photo },
              title: name,
              badge: <Badge>{roleWords(role)}</Badge>,
              detail: hasSecondFactor ? `@${username}` : `@${username} · no second factor yet`,
              action: <RoleForm username={username} name={name} role={role} isSelf={username === me?.username} />,
            }))}
          />
        </SettingsSection>
        <Invitations invited={invited} zone={me?.timezone ?? 'UTC'} />
        <Invite form={form} />
      </div>
    </Page>
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
          <TextField
            name="email"
            label="Email address"
            type="email"
            required
            autoComplete="off"
            defaultValue={form.text('email')}
            error={form.error('email')}
          />
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
