import { minutes } from '@mentorhub/domain/duration'
import type { users } from '../schema/users.ts'
import { demoAddress } from './demo-address.ts'
import { demoPasswordHash } from './demo-password.ts'
import { diceAbout } from './dice.ts'
import type { Joined } from './joined.ts'
import { places } from './people/places.ts'

export function userRow(person: Joined, seed: number): typeof users.$inferInsert {
  const dice = diceAbout(`account of ${person.name}`, seed)
  return {
    ...demoAddress(person),
    id: person.id,
    name: person.name,
    passwordHash: demoPasswordHash,
    emailVerifiedAt: person.unverified ? null : person.joinedAt + minutes(dice.between(1, 40)),
    timezone: places[person.lives].timezone,
    theme: dice.oneOf(['system', 'system', 'system', 'light', 'dark']),
    staffRole: person.staffRole ?? null,
    createdAt: person.joinedAt,
  }
}
