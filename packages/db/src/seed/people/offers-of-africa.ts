import type { Offer } from './offer.ts'
import {
  careerTalk,
  firstTalk,
  hardConversation,
  jobHunt,
  laneChange,
  mockInterview,
  portfolioReview,
  wholeHour,
} from './session-kinds.ts'

/** By name. */
export const offersOfAfrica: Readonly<Record<string, Offer>> = {
  'Chinedu Eze': {
    week: ['Tue Thu 18:30-21:00', 'Sat 10:00-13:00'],
    limits: { gapMin: 15, dailyCap: 2 },
    types: [
      mockInterview,
      { ...jobHunt, name: 'Your first remote interview' },
      { ...wholeHour, name: 'Queues, retries and money' },
    ],
  },
  'Wanjiru Kamau': {
    week: ['Wed 06:00-08:00', 'Fri 16:00-18:30'],
    limits: { weeklyCap: 3, horizonDays: 45 },
    types: [
      {
        name: 'Founder to founder',
        goal: 'guidance',
        length: 45,
        questions: ['What do you sell, to whom, at which price?', 'Which number worries you?'],
      },
    ],
  },
  'Youssef Benali': {
    week: ['Mon-Thu 20:00-22:00'],
    limits: { slotStepMin: 60 },
    types: [{ ...laneChange, name: 'Into data from another trade' }, firstTalk],
  },
  'Mariam Farouk': {
    week: ['Sun-Thu 15:00-17:00'],
    limits: { minNoticeMin: 2880, gapMin: 15 },
    special: [{ kind: 'block', when: 6, lasts: 3, note: 'Field visits in Aswan' }],
    types: [
      {
        name: 'Your study on one page',
        goal: 'guidance',
        length: 45,
        questions: ['Please link the discussion guide.'],
      },
      { ...careerTalk, name: 'Industry after the doctorate' },
    ],
  },
  'Thandiwe Mokoena': {
    week: ['Wed 17:30-19:00', 'Sat 09:00-12:00'],
    limits: { dailyCap: 2, gapMin: 10 },
    types: [
      hardConversation,
      { ...careerTalk, name: 'From audit to anywhere' },
      { ...firstTalk, name: 'The only one in the meeting' },
    ],
  },
  'Kwabena Asante': {
    // After the evening shift, over midnight.
    week: ['Mon Wed 22:00-02:00', 'Sun 15:00-17:00'],
    limits: { slotStepMin: 15, horizonDays: 21 },
    types: [
      { name: 'Your first runbook', goal: 'guidance', length: 45, questions: ['What broke last?'] },
      { ...mockInterview, name: 'Linux and networks, asked and answered' },
      { ...firstTalk, length: 15, name: 'Fifteen minutes, any question' },
    ],
  },
  'Hirut Tesfaye': {
    week: ['Fri 14:00-17:00'],
    accepting: false,
    types: [
      { ...portfolioReview, name: 'A methods section, read closely', goal: 'guidance' },
      { ...jobHunt, name: 'Scholarship application' },
    ],
  },
}
