import { days, minutes } from '@mentorhub/domain/duration'
import { demoId } from './demo-id.ts'
import type { DemoStart } from './demo-start.ts'
import { diceAbout } from './dice.ts'
import type { Person } from './people/person.ts'

/** Somebody with an account. */
export type Joined<P extends Person = Person> = P & { readonly id: string; readonly joinedAt: number }

export function joined<P extends Person>(person: P, nth: number, { seed, today }: DemoStart): Joined<P> {
  const dice = diceAbout(`arrival of ${person.name}`, seed)
  // Thrown within a throw, because more people came lately than in the beginning.
  const daysAgo = person.joinedDaysAgo ?? dice.between(5, dice.between(5, 900))
  const timeOfDay = minutes(dice.between(6 * 60, 22 * 60))
  return { ...person, id: demoId('user', nth, seed), joinedAt: today - days(daysAgo) + timeOfDay }
}
