import { days } from '@mentorhub/domain/duration'
import type { expertiseCategories, mentorExpertise, mentorProfiles } from '../schema/mentors.ts'
import { demoId } from './demo-id.ts'
import { diceAbout } from './dice.ts'
import { demoCategories, type CategorySlug } from './expertise-categories.ts'
import type { Joined } from './joined.ts'
import type { Mentor } from './people/person.ts'
import { offers } from './people/offers.ts'
import { places } from './people/places.ts'

export const categoryRows = (seed: number): (typeof expertiseCategories.$inferInsert)[] =>
  demoCategories.map(({ slug, name }, position) => ({ id: categoryId(slug, seed), slug, name, position }))

export function mentorRow(mentor: Joined<Mentor>, seed: number): typeof mentorProfiles.$inferInsert {
  const dice = diceAbout(`mentor ${mentor.name}`, seed)
  const status = mentor.status ?? 'approved'
  const wasApproved = status === 'approved' || status === 'inactive'
  const { limits, accepting } = offers[mentor.name] ?? {}
  return {
    ...limits,
    userId: mentor.id,
    status,
    inactiveReason: status === 'inactive' ? 'On parental leave until spring, at their own wish.' : null,
    accepting: status !== 'inactive' && (accepting ?? true),
    bio: mentor.bio,
    timezone: places[mentor.lives].timezone,
    approvedAt: wasApproved ? mentor.joinedAt + days(dice.between(1, 3)) : null,
  }
}

export const expertiseRows = (mentor: Joined<Mentor>, seed: number): (typeof mentorExpertise.$inferInsert)[] =>
  mentor.helpsWith.map((slug) => ({ userId: mentor.id, categoryId: categoryId(slug, seed) }))

export const categoryId = (slug: CategorySlug, seed: number) =>
  demoId('category', 1 + demoCategories.findIndex((category) => category.slug === slug), seed)
