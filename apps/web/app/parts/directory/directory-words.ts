import { mostCounted, type DirectorySort, type FreeKind } from '@mentorhub/domain/mentors/directory'

/** "37 mentors", and no further than lists are counted. */
export function mentorsCounted(total: number): string {
  if (total > mostCounted) return `${mostCounted.toLocaleString('en-GB')}+ mentors`
  return total === 1 ? '1 mentor' : `${total.toLocaleString('en-GB')} mentors`
}

export const sortWords: Readonly<Record<DirectorySort, string>> = {
  best: 'Best match',
  newest: 'Newest',
  soonest: 'Soonest free',
  rating: 'Highest rated',
  sessions: 'Most sessions',
}

export const freeWords: Readonly<Record<FreeKind, string>> = {
  week: 'Free this week',
  evenings: 'Free in my evenings',
}

export const withinWords = (hours: string): string => `Within ±${hours} ${hours === '1' ? 'hour' : 'hours'} of me`

export const ratingWords = '4 stars and more'
export const newcomerWords = 'New mentors'
