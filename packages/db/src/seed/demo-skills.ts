import type { skills, userCategories, userSkills } from '../schema/profiles.ts'
import { skillSlug } from '@mentorhub/domain/users/skill-slug'
import { demoId } from './demo-id.ts'
import { categoryId } from './demo-mentors.ts'
import { diceAbout, type Dice } from './dice.ts'
import type { CategorySlug } from './expertise-categories.ts'
import type { Joined } from './joined.ts'
import { toldBy } from './people/told.ts'
import { nextOf, nextOfAll, skillsOf, skillsOfAll, tradeIn } from './people/trades.ts'

/** What somebody knows about and what draws them, from their trade. */
export type Leaning = { readonly expertise: readonly CategorySlug[]; readonly interests: readonly CategorySlug[] }

export function leaningOf(person: Joined, helpsWith: readonly CategorySlug[], seed: number): Leaning {
  const dice = diceAbout(`leaning of ${person.name}`, seed)
  const trade = helpsWith[0] ?? tradeIn(person.title)
  const expertise = helpsWith.length > 0 ? helpsWith : trade && person.years > 2 ? [trade] : []
  const next = some(dice, (trade && nextOf[trade]) ?? nextOfAll, dice.between(1, 2))
  return { expertise, interests: next.filter((slug) => !expertise.includes(slug)) }
}

export const chosenRows = (userId: string, { expertise, interests }: Leaning, seed: number): UserCategory[] => [
  ...expertise.map((slug) => ({ userId, categoryId: categoryId(slug, seed), use: 'expertise' as const })),
  ...interests.map((slug) => ({ userId, categoryId: categoryId(slug, seed), use: 'interest' as const })),
]

type UserCategory = typeof userCategories.$inferInsert
export type Knowing = { readonly name: string; readonly wants: boolean; readonly level: number | null }

/** The skills that somebody has and wants: told, or thrown from what their trade knows. */
export function knowingOf(person: Joined, { expertise, interests }: Leaning, seed: number): readonly Knowing[] {
  const told = toldBy[person.account ?? '']
  const dice = diceAbout(`skills of ${person.name}`, seed)
  const trade = expertise[0] ?? tradeIn(person.title)
  const thrown = some(dice, trade ? skillsOf[trade] : skillsOfAll, dice.between(2, 4))
  const has = told?.skills ?? thrown.map((name) => [name, levelAfter(person.years, dice)] as const)
  const pool = interests.flatMap((slug) => skillsOf[slug]).filter((name) => !has.some(([known]) => known === name))
  const wants = told ? (told.wishes ?? []) : pool.slice(0, dice.between(0, 2))
  return [
    ...has.map(([name, level]) => ({ name, level, wants: false })),
    ...wants.map((name) => ({ name, level: null, wants: true })),
  ]
}

const levelAfter = (years: number, dice: Dice) =>
  Math.max(1, Math.min(5, 1 + Math.floor(years / 3) + dice.between(-1, 1)))

/** Each skill of the world once. */
export const dictionaryOf = (names: readonly string[], seed: number): (typeof skills.$inferInsert)[] =>
  [...new Set(names)].map((name, nth) => ({ id: demoId('skill', nth + 1, seed), slug: skillSlug(name), name }))

type Dictionary = ReturnType<typeof dictionaryOf>

export const skillRows = (userId: string, knowing: readonly Knowing[], dictionary: Dictionary): UserSkill[] =>
  knowing.flatMap(({ name, ...how }, position) => {
    const skill = dictionary.find((one) => one.name === name)
    return skill ? [{ userId, skillId: skill.id, ...how, position }] : []
  })

type UserSkill = typeof userSkills.$inferInsert

/** Some of a list, none twice, in the order of the list. */
function some<T>(dice: Dice, list: readonly [T, ...T[]], count: number): T[] {
  const thrown = new Set(Array.from({ length: count }, () => dice.oneOf(list)))
  return list.filter((one) => thrown.has(one))
}
