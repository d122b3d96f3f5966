import { Badge } from '@mentorhub/ui/badge'
import { Figures } from '@mentorhub/ui/figures'
import { ProfileHeader } from '@mentorhub/ui/profile/profile-header'
import { Rating } from '@mentorhub/ui/rating'
import { dateOf } from '@mentorhub/domain/time/dates'
import { monthOf } from '@mentorhub/domain/time/month'
import { factsOf, linksOf } from '../profile/profile-data.ts'
import { monthWords } from '../time/date-words.ts'
import { shareWords } from '../share-words.ts'
import { lasting } from './lasting.ts'
import type { Mentor } from './mentor-data.ts'

type MentorHeadProps = {
  mentor: Mentor
  nextFree?: string | undefined
  /** Where another title stands above it. */
  level?: 2 | undefined
}

/** Who it is, and what is known of them as a mentor; of what is not known nothing stands here. */
export function MentorHead({ mentor, nextFree, level }: MentorHeadProps) {
  const { name, username, photo, headline, accepting } = mentor
  return (
    <div className="flex flex-col gap-6">
      <ProfileHeader
        name={name}
        username={username}
        photo={photo}
        headline={headline ?? undefined}
        badges={
          <Badge tone={accepting ? 'success' : 'neutral'}>
            {accepting ? 'Accepting requests' : 'Not accepting requests'}
          </Badge>
        }
        facts={factsOf(mentor)}
        links={linksOf(mentor)}
        level={level}
      />
      <Figures figures={figuresOf(mentor, nextFree)} />
    </div>
  )
}

const figuresOf = (
  { rating, completed, responseRate, usualAnswerMs, approvedAt }: Mentor,
  nextFree: string | undefined,
) => [
  { label: 'Rating', value: <Rating {...rating} /> },
  { label: 'Completed sessions', value: completed },
  ...(responseRate === null ? [] : [{ label: 'Requests answered', value: shareWords(responseRate) }]),
  ...(usualAnswerMs === null ? [] : [{ label: 'Usually answers in', value: lasting(usualAnswerMs) }]),
  ...(approvedAt === null ? [] : [{ label: 'Mentor since', value: monthWords(monthOf(dateOf(approvedAt))) }]),
  ...(nextFree === undefined ? [] : [{ label: 'Next free time', value: nextFree, id: 'next-free' }]),
]
