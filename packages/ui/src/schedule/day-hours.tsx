import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon.tsx'

type DayHoursProps = {
  /** "Monday" */
  day: string
  /** Its entries; without any, the words that say so. */
  children: ReactNode
  /** What opens when its hours shall be those of other days, too. */
  copy?: ReactNode
}

/** One day of the usual week. What opens takes a line of its own. */
export const DayHours = ({ day, children, copy }: DayHoursProps) => (
  <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
    <h3 className={classNames('w-24 flex-none pt-1 text-sm', Boolean(copy) && 'max-sm:w-full')}>{day}</h3>
    <div className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-1">{children}</div>
    {copy && (
      <details className="group open:basis-full">
        <summary className="inline-flex min-h-control-small items-center gap-1 text-sm text-muted hover:text-ink">
          Copy<span className="sr-only"> {day} to other days</span>
          <Icon name="chevron" className="group-open:rotate-180" />
        </summary>
        <div className="mt-2 rounded-control bg-subtle p-4">{copy}</div>
      </details>
    )}
  </li>
)
