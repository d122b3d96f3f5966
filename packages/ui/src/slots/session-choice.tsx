import { classNames } from '../class-names.ts'
import { AppLink } from '../link.tsx'

export type PickerSession = {
  id: string
  name: string
  /** "30 min" */
  length: string
  to: string
  isChosen: boolean
}

/** What the session is about and how long it takes decides which times are free, so it is chosen first. */
export function SessionChoice({ sessions }: { sessions: readonly PickerSession[] }) {
  return (
    <div>
      <h3 id="sessions" className="text-sm">
        What for
      </h3>
      <ul aria-labelledby="sessions" className="mt-2 flex flex-col gap-1">
        {sessions.map(({ id, name, length, to, isChosen }) => (
          <li key={id}>
            <AppLink
              id={`type-${id}`}
              to={to}
              aria-current={isChosen ? 'true' : undefined}
              className={classNames(
                'flex min-h-control items-center justify-between gap-3 rounded-control border px-3 py-1 text-sm text-ink no-underline',
                isChosen ? 'border-primary-strong bg-primary-tint font-medium' : 'border-edge hover:bg-subtle',
              )}
            >
              <span className="min-w-0">{name}</span>
              <span className="whitespace-nowrap text-muted">{length}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
