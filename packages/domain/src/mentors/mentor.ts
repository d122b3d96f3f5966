export const mentorStatuses = ['draft', 'pending', 'changes_requested', 'approved', 'rejected', 'inactive'] as const
export type MentorStatus = (typeof mentorStatuses)[number]

/** What a mentor tells of themselves; it holds at every later edit, too. */
export const bioLengths = { least: 50, most: 500 } as const

/** What people want from a 1:1 session. */
export const goalTypes = [
  'mock_interview',
  'cv_review',
  'career_advice',
  'guidance',
  'leadership',
  'portfolio',
  'job_search',
  'career_shift',
] as const
export type GoalType = (typeof goalTypes)[number]

/** Minutes. */
export const sessionLengths = [15, 30, 45, 60, 90] as const
export type SessionLength = (typeof sessionLengths)[number]

/** Nobody chooses well among more. */
export const mostSessionTypes = 12
/** Those that are not offered any more included. */
export const mostSessionTypesKept = 60
export const mostQuestions = 6
