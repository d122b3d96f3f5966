import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { NavItem } from './navigation.tsx'
import { PageHeading } from './page-heading.tsx'
import { SideNavigation } from './side-navigation.tsx'

type SideLayoutProps = {
  /** What the pages beside it have in common. */
  label: string
  title: string
  lead?: string | undefined
  items: readonly NavItem[]
  currentPath: string
  /** For tables and grids, which are no text to read line by line. */
  wide?: boolean | undefined
  /** The one primary action, beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** Stands in a Page: the menu of its area, the title, the sections. */
export function SideLayout({ label, title, lead, items, currentPath, wide, action, children }: SideLayoutProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-4 lg:gap-10">
      <SideNavigation label={label} items={items} currentPath={currentPath} />
      <div className={classNames('flex min-w-0 flex-col gap-5 lg:col-span-3', !wide && 'max-w-measure')}>
        <PageHeading title={title} lead={lead}>
          {action}
        </PageHeading>
        {children}
      </div>
    </div>
  )
}
