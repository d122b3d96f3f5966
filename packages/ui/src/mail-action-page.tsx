import type { ReactNode } from 'react'
import { Card } from './card.tsx'
import { AppLink } from './link.tsx'
import { Logo } from './logo.tsx'

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
    <div className="flex flex-1 flex-col items-center gap-6 bg-band px-gutter py-8 sm:py-16">
      <header>
        <AppLink to="/" aria-label="MentorHub, home" className="inline-flex min-h-target items-center no-underline">
          <Logo />
        </AppLink>
      </header>
      <main id="main" tabIndex={-1} className="w-full max-w-form">
        <Card className="flex flex-col gap-4">
          <h1 className="text-xl">{title}</h1>
          {lead && <div>{lead}</div>}
          {facts.length > 0 && <Facts facts={facts} />}
          {notice}
          {children && <div className="grid gap-2 [&_form]:grid [&_form]:gap-3">{children}</div>}
          {others && <div className="flex flex-wrap gap-2 border-t border-line pt-4">{others}</div>}
        </Card>
        {footnote && <div className="mt-4 px-4 text-center text-xs text-muted sm:px-5">{footnote}</div>}
      </main>
    </div>
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
