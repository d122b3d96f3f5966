import type { ReactNode } from 'react'
import type { NavItem } from './navigation.tsx'
import { PageHeading } from './page-heading.tsx'
import { SideNavigation } from './side-navigation.tsx'

type SettingsLayoutProps = {
  title: string
  lead?: string | undefined
  items: readonly NavItem[]
  currentPath: string
  children: ReactNode
}

/** Stands in a Page. The title is the present settings page's own. */
export function SettingsLayout({ title, lead, items, currentPath, children }: SettingsLayoutProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-4 lg:gap-10">
      <SideNavigation label="Settings" items={items} currentPath={currentPath} />
      <div className="flex min-w-0 max-w-measure flex-col gap-5 lg:col-span-3">
        <PageHeading title={title} lead={lead} />
        {children}
      </div>
    </div>
  )
}
