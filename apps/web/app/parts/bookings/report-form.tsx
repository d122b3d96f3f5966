import { Button, ButtonLink } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { Notice } from '@mentorhub/ui/notice'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { TextArea } from '@mentorhub/ui/textarea'
import type { ReportReason } from '@mentorhub/domain/bookings/booking'
import type { FormState } from '../form-state.ts'

type ReportFormProps = {
  form: FormState
  reported: { readonly name: string; readonly isBlocked: boolean; readonly isReported: boolean }
  back: string
}

const words: Readonly<Record<ReportReason, { label: string; description?: string }>> = {
  spam: { label: 'Spam', description: 'Advertising, or the same text sent to many.' },
  abusive: { label: 'Insults or harassment' },
  inappropriate: { label: 'Not what MentorHub is for', description: 'Dating, selling, homework done for money.' },
  unsafe: { label: 'I feel unsafe', description: 'Threats, or asking for what is private.' },
  other: { label: 'Something else' },
}

/** One of the two people of a booking tells staff of the other. */
export function ReportForm({ form, reported: { name, isBlocked, isReported }, back }: ReportFormProps) {
  if (isReported)
    return (
      <>
        <Notice title="You have reported this">Our staff look at it. You can add nothing to it until they have.</Notice>
        <ButtonLink to={back} tone="secondary">
          Back to the booking
        </ButtonLink>
      </>
    )
  return (
    <form method="post" noValidate={form.isRefused} className="flex flex-col gap-5">
      <RadioCards
        name="reason"
        legend="What is wrong?"
        cards={Object.entries(words).map(([value, card]) => ({ value, ...card }))}
        chosen={form.text('reason')}
        error={form.error('reason')}
      />
      <TextArea {...form.field('text')} label="What happened" most={2000} optional />
      {!isBlocked && (
        <CheckboxField
          name="block"
          label={`Block ${name} as well`}
          hint={`You no longer see each other’s profile, and what one of you has asked of the other is closed. A confirmed session stays until one of you cancels it. ${name} is not told who wanted it.`}
          defaultChecked={form.text('block') === 'on'}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="danger">Send report</Button>
        <ButtonLink to={back} tone="secondary">
          Back
        </ButtonLink>
      </div>
    </form>
  )
}
