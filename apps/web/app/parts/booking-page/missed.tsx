import { Notice } from '@mentorhub/ui/notice'
import { WrittenForNothing } from '../written-for-nothing.tsx'
import type { RefusedForm } from '../../server/refused-form.ts'
import type { Booking } from './booking-data.ts'
import { canDo, type Doing } from './doings.ts'
import { movesSince } from './move-words.ts'

type MissedProps = { booking: Booking; asked: Doing | undefined; refused: RefusedForm; zone: string }

/** What was done since the page was drawn, and what was typed for a step that is not possible any more. */
export function Missed({ booking, asked, refused: { typed }, zone }: MissedProps) {
  const lines = movesSince(Number(typed['version'] ?? booking.version), booking, zone)
  const isGone = asked !== undefined && !canDo(asked, booking)
  const texts = written.flatMap((name) => typed[name] || [])
  return (
    <>
      {lines.length > 0 && (
        <Notice tone="warning" title="Meanwhile">
          {lines.map((line) => (
            <p key={line}>{line}.</p>
          ))}
        </Notice>
      )}
      {isGone && <WrittenForNothing title="What you wrote" texts={texts} />}
    </>
  )
}

const written = ['reason', 'text', 'note', 'learned', 'helped', 'improve']
