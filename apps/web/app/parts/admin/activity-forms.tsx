import { Button } from '@mentorhub/ui/button'
import { DangerZone } from '@mentorhub/ui/danger-zone'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextArea } from '@mentorhub/ui/textarea'
import type { FormState } from '../form-state.ts'
import { reasonHint } from './reason-hint.ts'

type ActivityProps = { userId: string; name: string; form: FormState }

export function Deactivate({ userId, name, form }: ActivityProps) {
  return (
    <DangerZone
      title="Deactivate"
      lead="Takes the mentor out of MentorHub until somebody reactivates them."
      label="Deactivate"
      consequences={[
        `${name} leaves the directory, and nobody can choose a time any more.`,
        'Guests may still be shown a stored copy of the pages for up to ten minutes, but they cannot book from it.',
        `${name} reads your reason by mail. Profile and hours are kept.`,
      ]}
      open={form.isRefused}
    >
      <form method="post" noValidate={form.isRefused}>
        <input type="hidden" name="does" value="deactivate" />
        <input type="hidden" name="userId" value={userId} />
        <TextArea {...form.field('reason')} label="Reason" required hint={reasonHint(name)} />
        <Button tone="danger">{`Deactivate and tell ${name}`}</Button>
      </form>
    </DangerZone>
  )
}

export function Reactivate({ userId, name }: Omit<ActivityProps, 'form'>) {
  return (
    <SettingsSection
      title="Reactivate"
      lead={`${name} is in the directory again, with the same page and the same hours, and is told by mail.`}
    >
      <form method="post">
        <input type="hidden" name="does" value="reactivate" />
        <input type="hidden" name="userId" value={userId} />
        <Button>{`Reactivate and tell ${name}`}</Button>
      </form>
    </SettingsSection>
  )
}
