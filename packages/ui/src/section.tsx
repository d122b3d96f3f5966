import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { AppLink } from './link.tsx'
import type { NavItem } from './navigation.tsx'

const layouts = {
  stacked: 'flex flex-col gap-5',
  split: 'grid gap-5 lg:grid-cols-3 lg:gap-10',
}

type SectionProps = {
  title: string
  lead?: string | undefined
  all?: NavItem | undefined
  ground?: 'canvas' | 'band' | undefined
  layout?: keyof typeof layouts | undefined
  children: ReactNode
}

/** A band of a bleed page: its own ground over the whole width, its content within the page's width. */
export function Section({ title, lead, all, ground = 'canvas', layout = 'stacked', children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames(ground === 'band' && 'bg-band')}>
      <div className={classNames('mx-auto max-w-page px-gutter py-10 sm:py-14', layouts[layout])}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead && <p className="mt-2 text-sm text-muted">{lead}</p>}
          {all && <SectionLink {...all} />}
        </div>
        <div className={classNames(layout === 'split' && 'lg:col-span-2')}>{children}</div>
      </div>
    </section>
  )
}

function SectionLink({ label, to }: NavItem) {
  return (
    <AppLink to={to} className="mt-1 inline-flex min-h-target items-center text-sm font-medium">
      {label}
    </AppLink>
  )
}
