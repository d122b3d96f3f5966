import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type DisclosureProps = { label: string; open?: boolean | undefined; children: ReactNode }

/** What few people need stands behind a line that opens. */
export function Disclosure({ label, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-target items-center gap-1 text-sm font-medium text-primary-strong">
        <Icon name="chevron" className="group-open:rotate-180" />
        {label}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
