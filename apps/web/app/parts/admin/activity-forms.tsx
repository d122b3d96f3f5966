import { Button } from '@mentorhub/ui/button'
import { DangerZone } from '@mentorhub/ui/danger-zone'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextArea } from '@mentorhub/ui/textarea'
import { OpenList, type OpenBookings } from '../bookings/open-list.tsx'
import type { FormState } from '../form-state.ts'
import { reasonHint } from './reason-hint.ts'

type ActivityProps = { userId: string; name: string; form: FormState; closing: OpenBookings }

export function Deactivate({ userId, name, form, closing }: ActivityProps) {
  return (
    <DangerZone
      title="Deactivate"
      lead="Takes the mentor out of MentorHub until somebody reactivates them."
      label="Deactivate"
      consequences={[
        `${name} leaves the directory, and nobody can choose a time any more.`,
        'Guests may still be shown a stored copy of the pages for up to ten minutes, but they cannot book from it.',
        `${name} reads your reason by mail. Profile and hours are kept.`,
        closing.total === 0
          ? `Nobody has asked for a session with ${name} or agreed on one.`
          : 'What is pending or confirmed is cancelled. Both people are told, and mentees are shown who else could help.',
      ]}
      open={form.isRefused}
    >
      {closing.total > 0 && (
        <div className="text-sm">
          <p className="font-semibold">{`What is cancelled with it (${closing.total})`}</p>
          <OpenList bookings={closing} />
        </div>
      )}
      <form method="post" noValidate={form.isRefused}>
        <input type="hidden" name="does" value="deactivate" />
        <input type="hidden" name="userId" value={userId} />
        <TextArea {...form.field('reason')} label="Reason" required hint={reasonHint(name)} />
        <Button tone="danger">{`Deactivate and tell ${name}`}</Button>
      </form>
    </DangerZone>
  )
}

export function Reactivate({ userId, name }: Omit<ActivityProps, 'form' | 'closing'>) {
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
