import { diceAbout } from '@mentorhub/db/seed/dice'
import { days } from '@mentorhub/domain/duration'
import { goalTypes } from '@mentorhub/domain/mentors/mentor'
import { anyOf, someOf, vocabulary } from './words.ts'

const first = ['engineering', 'leadership', 'design', 'product', 'marketing', 'software', 'engineer', 'manager']
const names = vocabulary(8000, ['noor', 'maria', 'james', 'ana', 'wei'])
export const skillNames = vocabulary(2000, ['react', 'python', 'sql', 'leadership', 'figma', 'kotlin'])
const all = vocabulary(20_000, ['and', 'the', 'people', 'years', 'team', ...first])
export const categoryCount = 14
const languages = ['en', 'es', 'fr', 'de', 'pt', 'zh', 'hi', 'ar', 'ja', 'nl', 'sv', 'pl', 'tr', 'ko', 'it', 'cs', 'is']
const countries = ['US', 'IN', 'DE', 'GB', 'BR', 'NL', 'FR', 'NG', 'JP', 'CA', 'ES', 'PL', 'KE', 'SE', 'NZ', 'IS', 'FJ']
const zones = Intl.supportedValuesOf('timeZone')

/** The first of the list is the commonest. */
const likely = (list: readonly string[], dice: ReturnType<typeof diceAbout>) => anyOf(list, dice)

/** One synthetic mentor as rows; the same for the same number. */
export function makeMentor(nth: number, now: number) {
  const dice = diceAbout(`mentor ${nth}`, 1)
  const id = `m${String(nth).padStart(8, '0')}`
  const utcDay = Math.floor(now / days(1))
  return {
    id,
    user: [id, `${id}@bench.test`, id, `${anyOf(names, dice)} ${anyOf(names, dice)}`, now - days(900)],
    profile: [
      id,
      someOf(all, 6, dice).join(' ').slice(0, 120),
      anyOf(all, dice),
      `${anyOf(first, dice)} ${anyOf(all, dice)}`,
      likely(countries, dice),
    ],
    mentor: [
      id,
      someOf(all, 45, dice).join(' ').padEnd(50, '.').slice(0, 500),
      zones[dice.between(0, zones.length - 1)],
      dice.chance(92) ? 1 : 0,
      now - days(dice.between(1, 800)) - dice.between(0, 86_399_999),
    ],
    stats: [id, ...ratingOf(dice), dice.between(0, 60)],
    expertise: someNumbers(categoryCount, dice.between(1, 3), dice).map((category) => [id, `c${category}`]),
    skills: someOf(skillNames, dice.between(3, 9), dice).map((name, at) => [id, `s-${name}`, 0, at]),
    languages: [...new Set([likely(languages, dice), likely(languages, dice)])].map((lang, at) => [id, lang, at]),
    types: [[`t${id}`, id, goalTypes[dice.between(0, goalTypes.length - 1)]]],
    rules: someNumbers(7, dice.between(0, 5), dice).map((day) => [
      `${id}-${day}`,
      id,
      day + 1,
      540,
      540 + 30 * dice.between(2, 12),
    ]),
    openings: someNumbers(15, dice.between(0, 11), dice).map((day) => [id, utcDay + day, 2 ** dice.between(0, 46) * 3]),
  }
}

type Dice = ReturnType<typeof diceAbout>

function ratingOf(dice: Dice): readonly [number, number] {
  const count = dice.chance(40) ? 0 : dice.between(1, 40)
  return [Math.round((count * dice.between(33, 50)) / 10), count]
}

const someNumbers = (below: number, count: number, dice: Dice): number[] => [
  ...new Set(Array.from({ length: count }, () => dice.between(0, below - 1))),
]
