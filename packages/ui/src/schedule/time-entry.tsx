import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'

type TimeEntryProps = {
  /** "15:00–17:00" */
  times: string
  /** What tells this one from the others, for those who listen: "Monday". */
  of: string
  badge?: ReactNode
  note?: ReactNode
  edit: string
  remove: string
}

/** Hours that were set, the way to change them, and the way to take them away. */
export function TimeEntry({ times, of, badge, note, edit, remove }: TimeEntryProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-1">
        <AppLink
          to={edit}
          className="inline-flex min-h-control-small items-center gap-2 rounded-control bg-primary-tint px-3 text-sm font-medium tabular-nums no-underline hover:underline"
        >
          <span className="sr-only">Change {of}</span>
          {times}
        </AppLink>
        <AppLink
          to={remove}
          className="inline-flex size-control-small items-center justify-center rounded-control text-muted hover:bg-danger-tint hover:text-danger"
        >
          <Icon name="trash" />
          <span className="sr-only">
            Remove {of} {times}
          </span>
        </AppLink>
        {badge}
      </div>
      {note && <div className="text-sm text-muted">{note}</div>}
    </div>
  )
}
