import { href } from 'react-router'
import { MentorHighlights } from '@mentorhub/ui/home/mentor-highlights'
import { AppLink } from '@mentorhub/ui/link'
import type { NavItem } from '@mentorhub/ui/navigation'
import type { apiFor } from '../../server/api-for.ts'
import { cardData } from '../mentor-card-data.ts'
import type { Reader } from '../time/soon-words.ts'

type Found = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['recommended']>>
type RecommendedProps = { found: Found; reader: Reader; all?: NavItem | undefined }

/** Mentors who have what one wishes for; whoever wishes for nothing yet hears where to say it. */
export function Recommended({ found, reader, all }: RecommendedProps) {
  if (found.wishes === 0) return <Wishless />
  if (found.mentors.length === 0) return null
  return (
    <MentorHighlights
      title="Recommended for you"
      mentors={found.mentors.map((one) => cardData(one, reader))}
      all={all}
    />
  )
}

const Wishless = () => (
  <p className="rounded-card bg-primary-tint p-4 text-sm">
    Say what you want to learn, and mentors who know it are recommended to you.{' '}
    <AppLink to={`${href('/settings/profile')}#skills`}>Add skills and interests</AppLink>
  </p>
)
