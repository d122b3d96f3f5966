import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { AppLink } from '@mentorhub/ui/link'
import { ProfileSection } from '@mentorhub/ui/profile/profile-section'
import { counted } from '../counted.ts'
import { ReviewList, type Reviews } from '../reviews/review-list.tsx'
import type { Reader } from '../time/soon-words.ts'

/** So many stand on the page of the mentor itself. */
export const firstReviews = 3

/** The newest of what others say, and the way to the rest. */
export function ReviewsSection({ found: { mentor, rating, reviews }, reader }: { found: Reviews; reader: Reader }) {
  const { username, name } = mentor
  return (
    <ProfileSection title="Reviews">
      {reviews.length === 0 ? (
        <EmptyState icon="message" title="No reviews yet">
          Whoever has met {name} in a session can leave one, and it stands here at once.
        </EmptyState>
      ) : (
        <ReviewList reviews={reviews} reader={reader} />
      )}
      {rating.count > reviews.length && (
        <p className="text-sm">
          <AppLink to={href('/mentors/:username/reviews', { username })}>All {counted(rating.count, 'review')}</AppLink>
        </p>
      )}
    </ProfileSection>
  )
}
