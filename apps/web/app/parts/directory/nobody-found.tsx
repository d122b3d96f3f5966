import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { AppLink } from '@mentorhub/ui/link'
import { isFiltered } from './directory-address.ts'
import { chipsOf } from './filter-chips.ts'
import type { Directory } from './load-directory.ts'

/** What could be loosened, one at a time; or that nobody is here yet. */
export function NobodyFound({ directory: { asked, found } }: { directory: Directory }) {
  if (!isFiltered(asked))
    return (
      <EmptyState
        title="The first mentors are on their way"
        action={{ label: 'Become a Mentor', to: href('/mentor/apply') }}
        icon="people"
      >
        Mentors appear here as soon as they are approved.
      </EmptyState>
    )
  const chips = chipsOf(asked, found)
  return (
    <EmptyState title="Nobody found" icon="search" action={{ label: 'Show all mentors', to: href('/mentors') }}>
      {chips.length > 1 ? (
        <>
          <p>Nobody meets all of this at once. Leave one of it out:</p>
          <ul className="mt-2 flex flex-col gap-1">
            {chips.map(({ label, without }) => (
              <li key={label}>
                <AppLink to={without}>Without {label}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Try fewer or other words, or look through all mentors.</p>
      )}
    </EmptyState>
  )
}
