import type { ReactNode } from 'react'
import { CardPage } from './card-page.tsx'

type MailActionPageProps = {
  title: string
  lead?: ReactNode
  facts?: readonly { term: string; detail: ReactNode }[] | undefined
  notice?: ReactNode
  children?: ReactNode
  others?: ReactNode
  footnote?: ReactNode
}

/** Where a link in a mail leads: the facts, the conflict if there is one, one button, the other answers below it. */
export function MailActionPage({ title, lead, facts = [], notice, children, others, footnote }: MailActionPageProps) {
  return (
    <CardPage footnote={footnote}>
      <h1 className="text-xl">{title}</h1>
      {lead && <div>{lead}</div>}
      {facts.length > 0 && <Facts facts={facts} />}
      {notice}
      {children && <div className="grid gap-2 [&_form]:grid [&_form]:gap-3">{children}</div>}
      {others && <div className="flex flex-wrap gap-2 border-t border-line pt-4">{others}</div>}
    </CardPage>
  )
}

function Facts({ facts }: { facts: NonNullable<MailActionPageProps['facts']> }) {
  return (
    <dl className="divide-y divide-line border-y">
      {facts.map(({ term, detail }) => (
        <div key={term} className="flex flex-wrap justify-between gap-x-4 py-2">
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="text-sm font-medium">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
