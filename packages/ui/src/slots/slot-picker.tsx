import type { KeptFieldsProps } from '../kept-fields.tsx'
import type { ReactNode } from 'react'
import { AppLink } from '../link.tsx'
import { MonthGrid, type PickerMonth } from './month-grid.tsx'
import { SessionChoice, type PickerSession } from './session-choice.tsx'
import { TimeChoice, type PickerTime } from './time-choice.tsx'
import { ZoneLine, type PickerZone } from './zone-line.tsx'

type NextDay = { label: string; to: string }

export type Picker = {
  /** Shown when there is a choice. */
  sessions: readonly PickerSession[]
  month: PickerMonth
  /** What is free on the chosen day. */
  day?: { label: string; times: readonly PickerTime[] } | undefined
  /** Why nothing stands there, or what has changed. */
  note?: string | undefined
  nextDays: readonly NextDay[]
  /** For whoever has given some of the times away: to see the others alone, or all. */
  both?: NextDay | undefined
  zone: PickerZone
  action: string
  kept: KeptFieldsProps['kept']
  /** The device may know better in which zone it is. */
  guessedZone?: string | undefined
  /** What is said to those who do not see the change. */
  said: string
}

type SlotPickerProps = { picker: Picker; title: string; children?: ReactNode }

/**
 * Links and a form: the page itself does all of it. The enhancer fetches the same addresses and exchanges this one
 * element, which it finds by its data attribute.
 */
export function SlotPicker({ picker, title, children }: SlotPickerProps) {
  const { sessions, month, day, note, nextDays, both, zone, action, kept } = picker
  return (
    <section
      id="times"
      data-slot-picker={picker.said}
      data-zone={picker.guessedZone}
      aria-labelledby="times-title"
      className="flex flex-col gap-5 rounded-card border bg-surface p-4 aria-busy:opacity-60 sm:p-5"
    >
      <h2 id="times-title" tabIndex={-1} className="text-lg">
        {title}
      </h2>
      {sessions.length > 1 && <SessionChoice sessions={sessions} />}
      <MonthGrid {...month} />
      {note && (
        <p role="note" className="text-sm">
          {note}
        </p>
      )}
      <noscript>
        <NextDays days={nextDays} />
      </noscript>
      {day && <TimeChoice action={action} kept={kept} legend={day.label} times={day.times} />}
      {both && (
        <p className="text-sm">
          <AppLink id="both" to={both.to}>
            {both.label}
          </AppLink>
        </p>
      )}
      <ZoneLine {...zone} />
      {children}
    </section>
  )
}

function NextDays({ days }: { days: readonly NextDay[] }) {
  return (
    <>
      <h3 id="next-days" className="text-sm">
        Next free days
      </h3>
      <ul aria-labelledby="next-days" className="flex flex-col text-sm">
        {days.map(({ label, to }) => (
          <li key={to}>
            <AppLink to={to} className="inline-flex min-h-target items-center">
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}
