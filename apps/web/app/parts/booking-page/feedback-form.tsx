import { Button } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { StarField } from '@mentorhub/ui/star-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { textLengths } from '@mentorhub/domain/bookings/booking'
import type { FormState } from '../form-state.ts'
import { otherOf, type Booking } from './booking-data.ts'
import { stepPath } from './steps.ts'

const why = [
  'It helps mentors improve.',
  'It guides other mentees in choosing.',
  'It builds trust in the community.',
] as const

export function FeedbackForm({ booking, form }: { booking: Booking; form: FormState }) {
  const other = otherOf(booking)
  const most = textLengths.feedback
  return (
    <SettingsSection title="Leave Feedback">
      <div className="grid gap-5 md:grid-cols-3 lg:gap-10">
        <form
          method="post"
          action={stepPath(booking.id, 'feedback', 'feedback')}
          noValidate={form.isRefused}
          className="flex min-w-0 flex-col gap-4 md:col-span-2"
        >
          <StarField name="rating" legend="Your rating" chosen={form.text('rating')} error={form.error('rating')} />
          <TextArea {...form.field('learned')} label="What did you learn?" optional most={most} />
          <TextArea {...form.field('helped')} label={`How did ${other} help you?`} optional most={most} />
          <TextArea
            {...form.field('improve')}
            label="What could be improved?"
            hint={`Only ${other} reads this.`}
            optional
            most={most}
          />
          <CheckboxField
            name="isPublic"
            label="Share it publicly"
            hint={`What you learned and how ${other} helped may then be read by everybody, with your first name. The stars always count.`}
            defaultChecked={!form.isRefused || form.text('isPublic') !== ''}
          />
          <div>
            <Button>Submit Feedback</Button>
          </div>
        </form>
        <div className="text-sm">
          <h3>Why feedback matters</h3>
          <ul className="mt-2 flex list-disc flex-col gap-1 ps-5">
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      </div>
    </SettingsSection>
  )
}
