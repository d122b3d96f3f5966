import type { FilterChip } from '@mentorhub/ui/directory/filter-chips'
import type { DirectoryParam } from '@mentorhub/domain/mentors/directory'
import { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { countryName, languageName } from '../profile/names-of.ts'
import { goalWords } from '../session-types/goal-words.ts'
import { addressWith, filters, type Asked } from './directory-address.ts'
import { freeWords, newcomerWords, ratingWords, withinWords } from './directory-words.ts'

type Named = { readonly name: string } | null
type Names = { readonly category: Named; readonly skill: Named }

/** One chip for each filter that is set, and one for the words. */
export function chipsOf(asked: Asked, names: Names): FilterChip[] {
  const without = (name: DirectoryParam) => addressWith(asked, { [name]: undefined })
  const words = asked.q
    ? [{ label: `“${asked.q}”`, without: addressWith(asked, { q: undefined, exact: undefined, sort: undefined }) }]
    : []
  const set = filters.flatMap((name) => {
    const value = asked[name]
    return value === undefined ? [] : [{ label: labels[name](value, names), without: without(name) }]
  })
  return [...words, ...set]
}

type Filter = (typeof filters)[number]

/** Values were found to be meant when the address was read. */
const labels: Readonly<Record<Filter, (value: string, names: Names) => string>> = {
  category: (value, { category }) => category?.name ?? value,
  skill: (value, { skill }) => skill?.name ?? value,
  free: (value) => freeWords[SearchMentors.shape.free.unwrap().parse(value)],
  goal: (value) => goalWords[SearchMentors.shape.goal.unwrap().parse(value)],
  language: languageName,
  country: (value) => countryName(value.toUpperCase()),
  within: withinWords,
  rating: () => ratingWords,
  newcomers: () => newcomerWords,
}
