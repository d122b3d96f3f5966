import { Button } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextArea } from '@mentorhub/ui/textarea'
import { textLengths } from '@mentorhub/domain/bookings/booking'
import type { Booking } from './booking-data.ts'
import { stepPath } from './steps.ts'

type NoteFormProps = {
  booking: Booking
  refused: { readonly defaultValue: string; readonly error: string | undefined } | undefined
}

/** For one's own eyes. */
export function NoteForm({ booking: { id, note }, refused }: NoteFormProps) {
  return (
    <SettingsSection title="Private notes" lead="Only you read them.">
      {note && <p className="text-sm whitespace-pre-line">{note.body}</p>}
      <Disclosure label={note ? 'Change it' : 'Write a note'} open={refused !== undefined}>
        <form method="post" action={stepPath(id, 'note', 'notes')} className="flex flex-col items-start gap-3">
          <div className="w-full">
            <TextArea
              id="own-note"
              name="note"
              label="Your notes"
              defaultValue={refused?.defaultValue ?? note?.body}
              error={refused?.error}
              most={textLengths.note}
            />
          </div>
          <Button tone="secondary" size="small">
            Save
          </Button>
        </form>
      </Disclosure>
    </SettingsSection>
  )
}
