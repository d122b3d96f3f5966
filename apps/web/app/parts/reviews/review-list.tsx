import type { apiFor } from '../../server/api-for.ts'
import type { Reader } from '../time/soon-words.ts'
import { Said } from './said.tsx'

export type Reviews = Awaited<ReturnType<ReturnType<typeof apiFor>['bookings']['feedback']['list']>>

/** What mentees share of their sessions with a mentor. */
export const ReviewList = ({ reviews, reader }: { reviews: Reviews['reviews']; reader: Reader }) => (
  <ul aria-label="Reviews" className="divide-y divide-line">
    {reviews.map(({ id, rating, learned, helped, by, at }) => (
      <Said
        key={id}
        rating={rating}
        by={by ?? 'A former member'}
        at={at}
        reader={reader}
        parts={[
          { label: 'Learned', text: learned },
          { label: 'What helped', text: helped },
        ]}
        silent="Stars only."
      />
    ))}
  </ul>
)
