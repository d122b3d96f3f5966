import { lengthOf } from '../length-of.ts'

/** What an admin should look at; each is a hint, none a verdict. */
export const bioHints = ['short', 'one_sentence', 'repeats', 'links', 'contact', 'sells', 'loud'] as const
export type BioHint = (typeof bioHints)[number]

export type BioQuality = {
  readonly characters: number
  readonly words: number
  /** Each hint with the words that gave it. */
  readonly hints: readonly { readonly hint: BioHint; readonly found: readonly string[] }[]
}

export const shortBelow = 120
const oftenFrom = 3
const usual = new Set(
  'about been from have into just like more most that their them then they this what when with your'.split(' '),
)

/** How a bio reads at first sight: long enough, about something, and not an advertisement. */
export function bioQuality(bio: string): BioQuality {
  const words = bio.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []
  const characters = lengthOf(bio)
  const found: Readonly<Record<BioHint, readonly string[] | false>> = {
    short: characters < shortBelow && [],
    one_sentence: sentencesIn(bio) < 2 && [],
    repeats: repeatedIn(words),
    links: matches(bio, /\b(?:https?:\/\/|www\.)\S+/giu),
    contact: matches(bio, /[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d\s().-]{7,}\d/gu),
    sells: matches(bio, /\b(?:buy|coupon|course|discount|promo|telegram|whatsapp)\b/giu),
    loud: bio.includes('!!') || isShouted(bio) ? [] : false,
  }
  return { characters, words: words.length, hints: bioHints.flatMap((hint) => hintOf(hint, found[hint])) }
}

const lists = new Set<BioHint>(['repeats', 'links', 'contact', 'sells'])

const hintOf = (hint: BioHint, found: readonly string[] | false) =>
  found && (found.length > 0 || !lists.has(hint)) ? [{ hint, found }] : []

const matches = (bio: string, pattern: RegExp): string[] => [...new Set(bio.match(pattern) ?? [])].slice(0, 5)

const sentencesIn = (bio: string) => bio.split(/[.!?…。]+(?:\s|$)/u).filter((part) => part.trim().length > 2).length

function repeatedIn(words: readonly string[]): string[] {
  const telling = words.map((word) => word.toLowerCase()).filter((word) => word.length > 3 && !usual.has(word))
  const counts = Map.groupBy(telling, (word) => word)
  return [...counts].filter(([, all]) => all.length >= oftenFrom).map(([word]) => word)
}

function isShouted(bio: string): boolean {
  const letters = bio.match(/\p{Lu}|\p{Ll}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter))
  return letters.length > 20 && capitals.length > letters.length / 3
}
