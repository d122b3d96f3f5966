import type { ReactNode } from 'react'
import { Chip } from '../chip.tsx'
import type { NavItem } from '../navigation.tsx'
import { SearchBox } from '../search-box.tsx'

type HeroProps = {
  promise: string
  lead: string
  search: { action: string; label: string; placeholder?: string | undefined }
  chips: readonly NavItem[]
  children?: ReactNode
}

/** The promise and the way in; beside it the product itself. */
export function Hero({ promise, lead, search, chips, children }: HeroProps) {
  return (
    <div className="bg-band">
      <div className="mx-auto grid max-w-page gap-10 px-gutter py-10 sm:py-14 lg:grid-cols-12">
        <div className={children ? 'lg:col-span-5 lg:pt-9' : 'lg:col-span-8'}>
          <h1 className="text-2xl sm:text-3xl">{promise}</h1>
          <p className="mt-4 text-lg text-muted">{lead}</p>
          <div className="mt-6 max-w-measure">
            <SearchBox {...search} />
          </div>
          {chips.length > 0 && <Expertise chips={chips} />}
        </div>
        {children && <div className="min-w-0 lg:col-span-7">{children}</div>}
      </div>
    </div>
  )
}

function Expertise({ chips }: { chips: readonly NavItem[] }) {
  return (
    <ul aria-label="Expertise" className="mt-4 flex flex-wrap gap-2">
      {chips.map(({ label, to }) => (
        <li key={label}>
          <Chip to={to}>{label}</Chip>
        </li>
      ))}
    </ul>
  )
}
