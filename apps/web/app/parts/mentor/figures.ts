import type { Stat } from '@mentorhub/ui/stat'
import { leastReviews } from '@mentorhub/domain/mentors/rating'
import { shareWords } from '../share-words.ts'
import type { Figures } from './dashboard-data.ts'

/** How much there was of it, each with what is counted, as the glossary says it. */
export const mentorCards = ({ conducted, completed, menteesHelped, rating }: Figures): readonly Stat[] => [
  {
    label: 'Total sessions conducted',
    value: String(conducted),
    note: 'Completed, just over, or the mentee stayed away',
  },
  { label: 'Completed sessions', value: String(completed), note: 'You met, and it was marked as completed' },
  { label: 'Total mentees helped', value: String(menteesHelped), note: 'People in your completed sessions' },
  { label: 'Average rating', value: rating.average?.toFixed(1) ?? 'New', note: reviewsOf(rating) },
]

const reviewsOf = ({ average, count }: Figures['rating']) =>
  average === null
    ? `Shown from ${leastReviews} reviews; ${count} so far`
    : `The average of the stars in ${count} reviews`

/** How well it went; what nothing is known of says why. */
export const mentorMetrics = ({ responseRate, completionRate, averageMinutes }: Figures): readonly Stat[] => [
  {
    label: 'Response rate',
    value: responseRate === null ? nothing : shareWords(responseRate),
    note:
      responseRate === null
        ? 'No request was answered or missed so far'
        : 'Requests that you answered in time, of those answered or expired',
  },
  {
    label: 'Completion rate',
    value: completionRate === null ? nothing : shareWords(completionRate),
    note:
      completionRate === null
        ? 'No sessions so far'
        : 'Completed sessions, of those confirmed and then over or called off',
  },
  {
    label: 'Average session duration',
    value: averageMinutes === null ? nothing : `${Math.round(averageMinutes)} min`,
    note: averageMinutes === null ? 'No sessions so far' : 'Booked length of your completed sessions',
  },
]

const nothing = '–'
