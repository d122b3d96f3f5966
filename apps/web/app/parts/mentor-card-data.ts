import { href } from 'react-router'
import type { MentorCardData } from '@mentorhub/ui/mentor-card'
import type { apiFor } from '../server/api-for.ts'

type Card = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['search']>>['mentors'][number]

/** "Europe/Amsterdam" reads as "Amsterdam". */
export const placeOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

export const cardData = ({
  username,
  name,
  headline,
  jobTitle,
  company,
  expertise,
  timezone,
}: Card): MentorCardData => ({
  name,
  username,
  href: href('/mentors/:username', { username }),
  headline: headline ?? '',
  jobTitle: jobTitle ?? '',
  company: company ?? '',
  expertise,
  rating: { average: null, count: 0 },
  place: placeOf(timezone),
})
