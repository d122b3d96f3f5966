import type { Dice } from '@mentorhub/db/seed/dice'

const syllables = 'ka lo mi ner ta shi ran del vo pre sti an el or ing ment ac qu bri zu fen gar hol ist jo'.split(' ')

/** A made-up word; the same for the same number. */
function word(nth: number): string {
  let rest = Math.imul(nth, 2_654_435_761) >>> 0
  return Array.from({ length: 2 + (nth % 3) }, () => {
    const syllable = syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
    return syllable
  }).join('')
}

export type Vocabulary = readonly string[]

/** The commonest come first, and they are words that people do search. */
export const vocabulary = (count: number, commonest: readonly string[]): Vocabulary => [
  ...new Set([...commonest, ...Array.from({ length: count }, (_, nth) => word(nth + 1))]),
]

/** The n-th word comes about 1/n as often as the first: so do those of every language. */
export function anyOf(words: Vocabulary, dice: Dice): string {
  const at = Math.floor(words.length ** (dice.between(0, 999_999) / 1_000_000)) - 1
  return words[at] ?? ''
}

export const someOf = (words: Vocabulary, count: number, dice: Dice): string[] => [
  ...new Set(Array.from({ length: count }, () => anyOf(words, dice))),
]
