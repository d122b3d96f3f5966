import { href } from 'react-router'
import type { MentorCardData } from '@mentorhub/ui/mentor-card'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { apiFor } from '../server/api-for.ts'

type Card = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['search']>>['mentors'][number]

export const cardData = ({
  username,
  name,
  photo,
  headline,
  jobTitle,
  company,
  expertise,
  timezone,
}: Card): MentorCardData => ({
  name,
  username,
  photo,
  href: href('/mentors/:username', { username }),
  headline: headline ?? '',
  jobTitle: jobTitle ?? '',
  company: company ?? '',
  expertise,
  rating: { average: null, count: 0 },
  place: placeOf(timezone),
})
