import type { profileItems, userLanguages } from '../schema/profiles.ts'
import type { profiles } from '../schema/users.ts'
import type { ShownRole } from '@mentorhub/domain/users/profile'
import { demoAddress } from './demo-address.ts'
import type { DemoStart } from './demo-start.ts'
import { diceAbout, type Dice } from './dice.ts'
import type { Joined } from './joined.ts'
import { places } from './people/places.ts'
import { spoken } from './people/spoken.ts'
import { toldBy } from './people/told.ts'
import { tradeIn } from './people/trades.ts'

export function profileRow(person: Joined, seed: number): typeof profiles.$inferInsert {
  const dice = diceAbout(`profile of ${person.name}`, seed)
  const told = toldBy[person.account ?? '']
  return {
    userId: person.id,
    headline: person.headline ?? null,
    bio: person.bio ?? '',
    goals: told?.goals ?? '',
    company: person.company ?? null,
    jobTitle: person.title,
    country: places[person.lives].country,
    region: person.lives,
    yearsExperience: person.years,
    photoKey: person.photo ?? null,
    visibility: told?.visibility ?? dice.oneOf(['public', 'members', 'members', 'community']),
    shownRole: told?.shownRole ?? roleOf(person, dice),
    ...linksOf(person, dice),
  }
}

function roleOf({ title, years }: Joined, dice: Dice): ShownRole | null {
  if (/student|graduate/i.test(title)) return 'student'
  if (/talent|recruit|\bhr\b/i.test(title)) return 'recruiter'
  if (!dice.chance(60)) return null
  return tradeIn(title) ? (years > 14 ? 'industry_expert' : 'professional') : 'career_shifter'
}

/** On sites where real people are, the names end so that nobody real is meant. */
function linksOf(person: Joined, dice: Dice) {
  const { username } = demoAddress(person)
  const trade = tradeIn(person.title)
  const isMaker = trade === 'software-engineering' || trade === 'data-machine-learning'
  return {
    linkedinUrl: dice.chance(45) ? `https://www.linkedin.com/in/${username}-demo` : null,
    githubUrl: isMaker && dice.chance(70) ? `https://github.com/${username}-demo` : null,
    websiteUrl: dice.chance(25) ? `https://${username}.example/` : null,
  }
}

type Language = typeof userLanguages.$inferInsert

/** The first language is that of the place; most have learned English besides. */
export function languageRows(person: Joined, seed: number): Language[] {
  const dice = diceAbout(`languages of ${person.name}`, seed)
  const first = dice.oneOf(spoken[places[person.lives].country] ?? ['en'])
  const learned: readonly (readonly [string, Language['proficiency']])[] = [
    [first, 'native'],
    ['en', dice.oneOf(['conversational', 'fluent', 'fluent'])],
    ...(toldBy[person.account ?? '']?.languages ?? []).map((lang) => [lang, 'conversational'] as const),
  ]
  return learned
    .filter(([lang], at) => at === 0 || lang !== first)
    .map(([lang, proficiency], position) => ({ userId: person.id, lang, proficiency, position }))
}

/** Where somebody works now, and what else they tell. */
export function itemsOf(person: Joined, { seed, today }: DemoStart): Omit<typeof profileItems.$inferInsert, 'id'>[] {
  const dice = diceAbout(`items of ${person.name}`, seed)
  const year = new Date(today).getUTCFullYear()
  const month = (told: readonly [number, string] | undefined) => told && `${year - told[0]}-${told[1]}`
  const since = [Math.max(1, Math.min(person.years, dice.between(1, 5))), `0${dice.between(1, 9)}`] as const
  const present = { kind: 'experience', title: person.title, issuer: person.company, started: since } as const
  const all = [...(person.company ? [present] : []), ...(toldBy[person.account ?? '']?.items ?? [])]
  return all.map(({ kind, title, issuer, started, ...rest }) => ({
    userId: person.id,
    kind,
    title,
    issuer: issuer ?? null,
    startedOn: month(started) ?? null,
    endedOn: 'ended' in rest ? (month(rest.ended) ?? null) : null,
    body: 'body' in rest ? (rest.body ?? '') : '',
    createdAt: person.joinedAt,
  }))
}
