import type { ReactNode } from 'react'
import { Moment } from '@mentorhub/ui/moment'
import { Stars } from '@mentorhub/ui/star-field'
import { momentOf } from '../moment-of.ts'
import type { Reader } from '../time/soon-words.ts'

type Part = { readonly label: string; readonly text: string }

type SaidProps = {
  rating: number
  by: ReactNode
  at: number
  reader: Reader
  about?: ReactNode
  /** What was written, of which any may be empty. */
  parts: readonly Part[]
  /** Stands where nothing was written. */
  silent: string
}

/** What one person has said about a session. */
export function Said({ rating, by, at, reader, about, parts, silent }: SaidProps) {
  const written = parts.filter(({ text }) => text !== '')
  return (
    <li className="flex flex-col gap-2 py-4 text-sm first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3">
        <Stars rating={rating} />
        <span className="font-medium">{by}</span>
        <span className="text-muted">
          <Moment {...momentOf(at, reader.zone, reader.now)} />
        </span>
      </p>
      {about}
      {written.length === 0 && <p className="text-muted">{silent}</p>}
      {written.map(({ label, text }) => (
        <p key={label} className="break-words whitespace-pre-line">
          <span className="text-muted">{label}:</span> {text}
        </p>
      ))}
    </li>
  )
}
