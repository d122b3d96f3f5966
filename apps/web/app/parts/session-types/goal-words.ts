import type { GoalType } from '@mentorhub/domain/mentors/mentor'

/** What a session is for, as people say it. */
export const goalWords: Readonly<Record<GoalType, string>> = {
  mock_interview: 'Mock interview',
  cv_review: 'CV review',
  career_advice: 'Career advice',
  guidance: 'Professional guidance',
  leadership: 'Leadership',
  portfolio: 'Portfolio review',
  job_search: 'Job search',
  career_shift: 'Career change',
}
