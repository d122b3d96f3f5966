import { Button } from '@mentorhub/ui/button'
import { FileField } from '@mentorhub/ui/file-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { TextField } from '@mentorhub/ui/text-field'
import { fileLimits, textLengths } from '@mentorhub/domain/bookings/booking'
import { firstName } from '@mentorhub/domain/users/first-name'
import type { Desk } from './desk.ts'
import { entryText, sizeWords } from './file-entry.ts'

/** What somebody wants to talk about. The files come last: where they are too much, the texts before them are kept. */
export function DetailsStep({ desk }: { desk: Desk }) {
  const { form, asks, seen } = desk
  const name = firstName(seen.mentor.name)
  return (
    <>
      <TextField
        {...form.field('topic')}
        label="Topic"
        hint="In a few words: what is it about?"
        required
        minLength={textLengths.topic.least}
        maxLength={textLengths.topic.most}
      />
      <TextArea
        {...form.field('description')}
        label="What I hope for"
        hint="A brief description of what you hope to achieve."
        most={textLengths.description}
        optional
      />
      <div className="flex flex-col gap-2">
        {asks.length > 0 && (
          <div className="text-sm">
            <p className="font-medium">{name} would like to know</p>
            <ul className="list-disc ps-5">
              {asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </div>
        )}
        <TextArea
          {...form.field('questions')}
          label="Questions or areas of focus"
          hint={`Your questions, an agenda, and anything ${name} should know before.`}
          most={textLengths.questions}
          optional
        />
      </div>
      <Files desk={desk} />
      <FileField
        name="file"
        label="Add files"
        hint={`Up to ${fileLimits.count}, 10 MB in all: PDF, PNG, JPEG, TXT or MD. Only ${name} and you can open them.`}
        error={form.error('file')}
        accept=".pdf,.png,.jpg,.jpeg,.txt,.md"
        multiple
        optional
      />
      <div className="flex flex-wrap gap-2">
        <Button name="does" value="review">
          Continue
        </Button>
        <Button tone="secondary" name="does" value="times" formNoValidate>
          Change time
        </Button>
      </div>
    </>
  )
}

/** What comes along already; a box that is ticked takes one away again. */
function Files({ desk: { files, stored, removes } }: { desk: Desk }) {
  const rows = [
    ...stored.map((file) => ({ ...file, value: file.id })),
    ...files.map((file) => ({ ...file, value: entryText(file) })),
  ]
  if (rows.length === 0) return null
  return (
    <fieldset className="flex flex-col gap-1 text-sm">
      <legend className="mb-1 font-medium">Files that come along</legend>
      {rows.map(({ value, name, bytes }) => (
        <label key={value} className="flex min-h-target items-center gap-2">
          <input type="checkbox" name="removes" value={value} defaultChecked={removes.includes(value)} />
          <span>
            Remove {name} <span className="text-muted">({sizeWords(bytes)})</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
