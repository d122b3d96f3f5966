import { type LegalSection, LegalSectionBody } from './legal-section.tsx'
import { Page } from './page.tsx'
import { PageHeading } from './page-heading.tsx'

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
            <LegalSectionBody key={section.id} section={section} number={index + 1} />
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

/** "21 November 2026" of 2026-11-21. */
export const dayOf = (version: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(version))
