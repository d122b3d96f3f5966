import type { ReactNode } from 'react'
import { AppLink } from './link.tsx'
import { Logo } from './logo.tsx'

type CardPageProps = { children: ReactNode; footnote?: ReactNode }

/** A page that is about one thing only: the logo and a card. */
export function CardPage({ children, footnote }: CardPageProps) {
  return (
    <div className="flex flex-1 flex-col items-center gap-6 bg-band px-gutter py-8 sm:py-16">
      <header>
        <AppLink to="/" aria-label="MentorHub, home" className="inline-flex min-h-target items-center no-underline">
          <Logo />
        </AppLink>
      </header>
      <main id="main" tabIndex={-1} className="w-full max-w-form">
        <div className="flex flex-col gap-5 rounded-card border bg-surface p-5 sm:p-8">{children}</div>
        {footnote && <div className="mt-4 px-5 text-center text-xs text-muted">{footnote}</div>}
      </main>
    </div>
  )
}
