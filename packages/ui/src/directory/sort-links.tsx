import { classNames } from '../class-names.ts'
import { AppLink } from '../link.tsx'

type SortLinksProps = { sorts: readonly { label: string; to: string; current: boolean }[] }

export function SortLinks({ sorts }: SortLinksProps) {
  return (
    <nav aria-label="Sort by" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {sorts.map(({ label, to, current }) => (
        <AppLink
          key={label}
          to={to}
          aria-current={current ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-target items-center border-b-2 no-underline',
            current ? 'border-secondary font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {label}
        </AppLink>
      ))}
    </nav>
  )
}
