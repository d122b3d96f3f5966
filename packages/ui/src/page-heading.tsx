import type { ReactNode } from 'react'

type PageHeadingProps = { title: string; lead?: string | undefined; children?: ReactNode }

/** The one h1 of a page, what the page is for, and its one primary action. */
export function PageHeading({ title, lead, children }: PageHeadingProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div>
        <h1>{title}</h1>
        {lead && <p className="mt-2 text-muted">{lead}</p>}
      </div>
      {children}
    </div>
  )
}
