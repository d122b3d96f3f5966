import { AppLink } from './link.tsx'
import type { NavItem } from './navigation.tsx'
import { Page } from './page.tsx'
import { PageHeading } from './page-heading.tsx'

export type Term = { readonly term: string; readonly text: string }

/** A paragraph, a list, or words with what they mean here. */
export type LegalPart = string | { readonly list: readonly string[] } | { readonly terms: readonly Term[] }

export type LegalSection = {
  readonly id: string
  readonly title: string
  readonly parts: readonly LegalPart[]
  readonly see?: readonly NavItem[]
}

export type LegalText = {
  readonly title: string
  readonly lead: string
  /** The day of the last change, as 2026-11-21. */
  readonly version: string
  readonly sections: readonly LegalSection[]
}

/** A text to agree to, to look things up in, and to print: numbered, with its contents beside it. */
export function LegalPage({ text }: { text: LegalText }) {
  return (
    <Page>
      <PageHeading title={text.title} lead={text.lead} />
      <p className="mt-3 text-sm text-muted">
        Last updated <time dateTime={text.version}>{dayOf(text.version)}</time>
      </p>
      <div className="mt-8 flex flex-col gap-8 lg:grid lg:grid-cols-4 lg:gap-10">
        <Contents sections={text.sections} />
        <article className="flex max-w-measure flex-col gap-8 lg:col-span-3">
          {text.sections.map((section, index) => (
            <Section key={section.id} section={section} number={index + 1} />
          ))}
        </article>
      </div>
    </Page>
  )
}

function Contents({ sections }: { sections: readonly LegalSection[] }) {
  return (
    <nav aria-labelledby="contents" className="lg:sticky lg:top-6 lg:self-start">
      <h2 id="contents" className="text-base">
        Contents
      </h2>
      <ol className="mt-2 border-l border-line text-sm">
        {sections.map(({ id, title }, index) => (
          <li key={id}>
            <a href={`#${id}`} className="flex min-h-target gap-2 py-1 pl-3 no-underline hover:underline">
              <span className="w-5 flex-none text-muted tabular-nums">{index + 1}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Section({ section, number }: { section: LegalSection; number: number }) {
  const { id, title, parts, see } = section
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="scroll-mt-6">
        {number}. {title}
      </h2>
      {parts.map((part) => (
        <Part key={keyOf(part)} part={part} />
      ))}
      {see && (
        <p className="flex flex-wrap gap-x-4">
          {see.map(({ label, to }) => (
            <AppLink key={to} to={to} className="inline-flex min-h-target items-center">
              {label}
            </AppLink>
          ))}
        </p>
      )}
    </section>
  )
}

function Part({ part }: { part: LegalPart }) {
  if (typeof part === 'string') return <p>{part}</p>
  if ('list' in part) {
    return (
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {part.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  }
  return (
    <dl className="flex flex-col gap-3">
      {part.terms.map(({ term, text }) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function keyOf(part: LegalPart): string {
  if (typeof part === 'string') return part
  return 'list' in part ? part.list.join() : part.terms.map(({ term }) => term).join()
}

const dayOf = (version: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(version))
