import type { ReactNode } from 'react'
import { Button } from '@mentorhub/ui/button'
import type { Desk } from './desk.ts'
import { sizeWords } from './file-entry.ts'

/** All of it once more, before anybody is told; `next` is what follows from it, when it can be sent. */
export function ReviewStep({ desk, next }: { desk: Desk; next: ReactNode }) {
  const { form, files, stored, removes, send } = desk
  const along = [...stored.filter(({ id }) => !removes.includes(id)), ...files]
  return (
    <>
      <dl className="divide-y divide-line rounded-card border border-line bg-surface">
        <Part term="Topic">{form.text('topic')}</Part>
        <Part term="What I hope for">{form.text('description')}</Part>
        <Part term="Questions or areas of focus">{form.text('questions')}</Part>
        <Part term="Files">{along.map(({ name, bytes }) => `${name} (${sizeWords(bytes)})`).join('\n')}</Part>
      </dl>
      {next}
      <div className="flex flex-wrap gap-2">
        {next && (
          <Button name="does" value="send">
            {send}
          </Button>
        )}
        <Button tone="secondary" name="does" value="details">
          Change details
        </Button>
        <Button tone="secondary" name="does" value="times">
          Change time
        </Button>
      </div>
    </>
  )
}

const Part = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="p-4">
    <dt className="text-sm text-muted">{term}</dt>
    <dd className="whitespace-pre-line">{children || <span className="text-muted">Nothing</span>}</dd>
  </div>
)
