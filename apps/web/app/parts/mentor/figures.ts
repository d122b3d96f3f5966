import type { Stat } from '@mentorhub/ui/stat'
import { leastReviews } from '@mentorhub/domain/mentors/rating'
import type { Figures } from './dashboard-data.ts'

/** How much there was of it; a session counts as conducted once it is completed. */
export const mentorCards = ({ completed, menteesHelped, rating }: Figures): readonly Stat[] => [
  { label: 'Total sessions conducted', value: String(completed) },
  { label: 'Completed sessions', value: String(completed) },
  { label: 'Total mentees helped', value: String(menteesHelped) },
  { label: 'Average rating', value: rating.average?.toFixed(1) ?? 'New', note: reviewsOf(rating) },
]

const reviewsOf = ({ average, count }: Figures['rating']) =>
  average === null ? `Shown from ${leastReviews} reviews; ${count} so far` : `from ${count} reviews`

/** How well it went; what nothing is known of says why. */
export const mentorMetrics = ({ responseRate, completionRate, averageMinutes }: Figures): readonly Stat[] => [
  {
    label: 'Response rate',
    value: shareOf(responseRate),
    note: responseRate === null ? 'No requests so far' : 'of the requests to you',
  },
  {
    label: 'Completion rate',
    value: shareOf(completionRate),
    note: completionRate === null ? 'No sessions so far' : 'of the sessions that you confirmed',
  },
  {
    label: 'Average session duration',
    value: averageMinutes === null ? nothing : `${Math.round(averageMinutes)} min`,
    note: averageMinutes === null ? 'No sessions so far' : undefined,
  },
]

const nothing = '–'
const shareOf = (share: number | null) => (share === null ? nothing : `${Math.round(share * 100)} %`)
