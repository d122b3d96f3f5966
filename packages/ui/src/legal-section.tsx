import { AppLink } from './link.tsx'
import type { NavItem } from './navigation.tsx'

export type Term = { readonly term: string; readonly text: string }

/** A paragraph, a list, or words with what they mean here. */
type LegalPart = string | { readonly list: readonly string[] } | { readonly terms: readonly Term[] }

export type LegalSection = {
  readonly id: string
  readonly title: string
  readonly parts: readonly LegalPart[]
  readonly see?: readonly NavItem[]
}

type LegalSectionProps = { section: LegalSection; number: number }

/** One numbered section of a text to agree to. */
export function LegalSectionBody({ section, number }: LegalSectionProps) {
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
