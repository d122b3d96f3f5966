import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { zonesWithin } from '@mentorhub/domain/time/zones-within'

/** What the column `facets` of the index holds besides words, by the letter that it begins with. */
export type Facet = 'k' | 's' | 'l' | 'c' | 'z' | 'g' | 'r'

/** Nobody can type this sign, so no word that is searched meets a facet. */
const mark = '\uE000'

/** The beginning of all facets of a kind. */
export const facetStart = (kind: Facet) => mark + kind

export const facet = (kind: Facet, value: string) => facetStart(kind) + hex(value)

/** The value of a facet, as the vocabulary of the index tells it. */
export function facetValue(term: string): string {
  const digits = term.slice(2).match(/../g) ?? []
  return new TextDecoder().decode(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)))
}

const hex = (value: string) =>
  Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, '0')).join('')

type Asked = Pick<SearchMentors, 'category' | 'skill' | 'language' | 'country' | 'goal' | 'rating' | 'within' | 'zone'>

/** What the index is asked for besides words, in its own language; nothing but facets is in it. */
export function facetsOf(
  { category, skill, language, country, goal, rating, within, zone }: Asked,
  now: number,
): string[] {
  const single: readonly (readonly [Facet, string | undefined])[] = [
    ['k', category],
    ['s', skill],
    ['l', language],
    ['c', country],
    ['g', goal],
    ['r', rating && String(rating)],
  ]
  const near =
    within === undefined
      ? []
      : [
          zonesWithin(zone, within, now)
            .map((name) => phrase('z', name))
            .join(' OR '),
        ]
  return [
    ...single.flatMap(([kind, value]) => (value === undefined ? [] : [phrase(kind, value)])),
    ...near.map((zones) => `(${zones})`),
  ]
}

const phrase = (kind: Facet, value: string) => `"${facet(kind, value)}"`
