import type { ReactNode } from 'react'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'
import { CloseButton } from '../navigation.tsx'

type FilterPanelProps = {
  /** The form whose fields these are, wherever it stands. */
  form: string
  /** How many filters are set. */
  count: number
  submit: string
  clear: string
  children: ReactNode
}

const id = 'filters'

/** Beside the list on a wide screen; below that a sheet that a button opens. */
export function FilterPanel({ form, count, submit, clear, children }: FilterPanelProps) {
  return (
    <div>
      <button type="button" popoverTarget={id} className="nav-button min-h-control w-full border border-edge lg:hidden">
        <Icon name="sliders" />
        {count > 0 ? `Filters (${count})` : 'Filters'}
      </button>
      <section id={id} popover="auto" aria-labelledby={`${id}-title`} className="side-nav max-lg:sheet">
        <CloseButton target={id} className="lg:hidden" />
        <div className="flex flex-col gap-4 max-lg:px-2">
          <h2 id={`${id}-title`} className="text-lg text-ink">
            Filters
          </h2>
          {children}
          <Button form={form}>{submit}</Button>
          {count > 0 && (
            <AppLink to={clear} className="text-sm">
              Clear all filters
            </AppLink>
          )}
        </div>
      </section>
    </div>
  )
}
