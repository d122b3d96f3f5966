import { classNames } from './class-names.ts'
import { AppLink } from './link.tsx'

export type Tab = {
  readonly label: string
  readonly to: string
  readonly current: boolean
  readonly count?: number | undefined
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-3 sm:gap-6">
        {tabs.map(({ label: words, to, current, count }) => (
          <li key={to}>
            <AppLink
              to={to}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-control items-center gap-1 border-b-2 text-sm font-medium whitespace-nowrap no-underline',
                current ? 'border-primary text-ink' : 'border-transparent text-muted hover:border-edge hover:text-ink',
              )}
            >
              {words}
              {count !== undefined && (
                <span className="rounded-full bg-subtle px-2 text-xs text-muted tabular-nums">{count}</span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
