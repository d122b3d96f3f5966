import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'

export type FilterChip = { label: string; without: string }

/** What the list is narrowed by; each goes by one press. */
export function FilterChips({ chips }: { chips: readonly FilterChip[] }) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters that are set" className="flex flex-wrap gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <AppLink
            to={without}
            className="inline-flex min-h-control-small items-center gap-1 rounded-full border border-primary-strong bg-primary-tint ps-3 pe-2 text-sm text-primary-strong no-underline hover:border-edge"
          >
            <span className="sr-only">Remove filter: </span>
            {label}
            <Icon name="close" />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
