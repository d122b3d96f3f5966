import type { ReactNode } from 'react'
import { CardPage } from './card-page.tsx'

type AuthPageProps = {
  title: string
  lead?: ReactNode
  /** What happened just now, or the summary of errors. */
  notice?: ReactNode
  children: ReactNode
  /** The quiet row of other ways. */
  others?: ReactNode
  footnote?: ReactNode
}

/** Signing up and in, a forgotten password, the second step. */
export function AuthPage({ title, lead, notice, children, others, footnote }: AuthPageProps) {
  return (
    <CardPage footnote={footnote}>
      <div>
        <h1 className="text-xl">{title}</h1>
        {lead && <div className="mt-1 text-sm text-muted">{lead}</div>}
      </div>
      {notice}
      <div className="grid grid-cols-1 gap-4 [&_form]:grid [&_form]:grid-cols-1 [&_form]:gap-4">{children}</div>
      {others && (
        <div className="flex flex-wrap items-center justify-center gap-x-4 border-t border-line pt-5 text-sm text-muted">
          {others}
        </div>
      )}
    </CardPage>
  )
}
