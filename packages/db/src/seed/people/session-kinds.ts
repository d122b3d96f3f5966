import type { OfferedType } from './offer.ts'

/** What many mentors offer in much the same way. */
export const firstTalk: OfferedType = {
  name: 'A first conversation',
  goal: 'guidance',
  length: 30,
  questions: ['What would have to be true in a year for you to call it a good one?'],
}

export const wholeHour: OfferedType = {
  name: 'An hour about your question',
  goal: 'guidance',
  length: 60,
  questions: ['What is the question?', 'What have you tried so far?'],
}

export const cvReview: OfferedType = {
  name: 'CV review',
  goal: 'cv_review',
  length: 30,
  questions: ['For which job is it? A link helps.', 'Which line of it are you least sure of?'],
}

export const mockInterview: OfferedType = {
  name: 'Mock interview',
  goal: 'mock_interview',
  length: 60,
  questions: ['Which role and which round?', 'Shall I be kind or strict?'],
}

export const portfolioReview: OfferedType = {
  name: 'Portfolio review',
  goal: 'portfolio',
  length: 45,
  questions: ['Where can I see it?', 'Who shall be convinced by it?'],
}

export const careerTalk: OfferedType = {
  name: 'The next step of your career',
  goal: 'career_advice',
  length: 45,
  questions: ['Between what do you choose?'],
}

export const laneChange: OfferedType = {
  name: 'Changing trades, with a plan',
  goal: 'career_shift',
  length: 60,
  questions: ['From where to where?', 'How many hours a week can you give it?'],
}

export const hardConversation: OfferedType = {
  name: 'One hard conversation, prepared',
  goal: 'leadership',
  length: 45,
  questions: ['With whom is it, and about what?'],
}

export const firstTeam: OfferedType = {
  name: 'Your first year of leading people',
  goal: 'leadership',
  length: 60,
  questions: ['How large is the team, and since when is it yours?'],
}

export const jobHunt: OfferedType = {
  name: 'A job search that fits into a week',
  goal: 'job_search',
  length: 30,
  questions: ['What are you looking for, and what came of it so far?'],
}
