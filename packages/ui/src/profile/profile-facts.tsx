import { Icon, type IconName } from '../icon.tsx'

const kinds = {
  work: { icon: 'briefcase', term: 'Work' },
  place: { icon: 'pin', term: 'Country' },
  time: { icon: 'clock', term: 'Local time' },
  languages: { icon: 'language', term: 'Languages' },
} as const satisfies Record<string, { icon: IconName; term: string }>

export type ProfileFact = { kind: keyof typeof kinds; words: string }

/** The icon tells the eye what the term tells the ear. */
export function ProfileFacts({ facts }: { facts: readonly ProfileFact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {facts.map(({ kind, words }) => (
        <div key={kind} className="flex items-start gap-2">
          <dt className="mt-0.5">
            <span className="sr-only">{kinds[kind].term}</span>
            <Icon name={kinds[kind].icon} />
          </dt>
          <dd className="tabular-nums">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
