import { Button } from '../button.tsx'
import { Section } from '../section.tsx'
import { TextField } from '../text-field.tsx'

type NewsletterFormProps = { action: string; value?: string | undefined; error?: string | undefined }

const promise =
  'One mail a month with new mentors and sessions. You confirm by email first and can leave with one click.'

export function NewsletterForm({ action, value, error }: NewsletterFormProps) {
  return (
    <Section title="News from MentorHub" lead={promise} ground="band" layout="split">
      <form method="post" action={action} className="flex max-w-form flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <TextField
            name="email"
            label="Email address"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={value}
            error={error}
          />
        </div>
        <Button tone="secondary">Subscribe</Button>
      </form>
    </Section>
  )
}
