import { FilterChips } from '@mentorhub/ui/directory/filter-chips'
import { SortLinks } from '@mentorhub/ui/directory/sort-links'
import { MentorCard } from '@mentorhub/ui/mentor-card'
import { Pager } from '@mentorhub/ui/pager'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { cardData } from '../mentor-card-data.ts'
import { addressOf, addressWith } from './directory-address.ts'
import { mentorsCounted } from './directory-words.ts'
import { chipsOf } from './filter-chips.ts'
import type { Directory } from './load-directory.ts'
import { NobodyFound } from './nobody-found.tsx'
import { SearchedFor } from './searched-for.tsx'
import { sortsOf } from './sorts-of.ts'

/** All that follows what is typed and chosen: it is exchanged as a whole. */
export function Results({ directory }: { directory: Directory }) {
  const { found, asked, zone, isGuess, now } = directory
  const counted = mentorsCounted(found.total)
  return (
    <div
      data-directory={counted}
      data-zone={isGuess ? zone : undefined}
      className="flex min-w-0 flex-col gap-4 aria-busy:opacity-60 lg:col-span-3"
    >
      <SearchedFor directory={directory} />
      <FilterChips chips={chipsOf(asked, found)} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-lg text-ink">{counted}</h2>
        {found.total > 1 && <SortLinks sorts={sortsOf(directory)} />}
      </div>
      {found.mentors.length > 0 ? (
        <>
          <p className="text-sm text-muted">Times are those of {placeOf(zone)}.</p>
          <ul className="grid gap-4 md:grid-cols-2">
            {found.mentors.map((mentor) => (
              <li key={mentor.username} className="min-w-0">
                <MentorCard mentor={cardData(mentor, { zone, now })} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <NobodyFound directory={directory} />
      )}
      <Pager
        next={found.next && addressOf({ ...asked, after: found.next })}
        first={asked.after ? addressWith(asked, {}) : null}
      />
    </div>
  )
}
