import type { Offer } from './offer.ts'
import {
  careerTalk,
  cvReview,
  firstTalk,
  hardConversation,
  jobHunt,
  laneChange,
  portfolioReview,
  wholeHour,
} from './session-kinds.ts'

/** By name. */
export const offersOfAsia: Readonly<Record<string, Offer>> = {
  'Ananya Deshpande': {
    week: ['Mon Wed Fri 20:30-23:30'],
    types: [
      { name: 'Reading a paper together', goal: 'guidance', length: 90, questions: ['Which one?'] },
      { ...careerTalk, name: 'A master’s or a job?' },
    ],
  },
  // New here: with what every mentor begins with.
  'Bikash Shrestha': {
    week: ['Tue 19:00-21:00', 'Sat 08:00-12:00'],
    types: [
      { name: 'A short conversation', goal: 'guidance', length: 30 },
      { name: 'A whole session', goal: 'guidance', length: 60 },
    ],
  },
  'Haruka Mizuno': {
    week: ['Wed 07:00-08:30'],
    limits: { minNoticeMin: 4320, horizonDays: 28 },
    types: [
      {
        ...portfolioReview,
        name: 'Design system review',
        questions: ['Please link a document that I can read before.'],
      },
    ],
  },
  'Seo Min-jun': {
    week: ['Tue 21:00-23:00', 'Sat 22:00-01:00'],
    limits: { dailyCap: 2 },
    types: [
      { ...firstTalk, name: 'Certificates, honestly' },
      { ...wholeHour, name: 'A write-up, read by a tester' },
    ],
  },
  'Farah Siddiqui': {
    week: ['Mon-Fri 21:00-22:30'],
    limits: { gapMin: 10, weeklyCap: 5 },
    types: [laneChange, { ...firstTalk, name: 'Metrics that tell the truth' }],
  },
  'Nguyễn Thu Hà': {
    week: ['Tue Fri 08:00-10:00'],
    types: [hardConversation, { ...wholeHour, name: 'Test strategy' }, { ...jobHunt, name: 'From tester to lead' }],
  },
  'Rania Haddad': {
    week: ['Sun 10:00-12:00', 'Thu 15:00-17:00'],
    limits: { weeklyCap: 2, horizonDays: 90, minNoticeMin: 2880 },
    types: [
      {
        name: 'Your deck, backwards',
        goal: 'guidance',
        length: 45,
        questions: ['Where is the deck?', 'Which number are you afraid of?'],
      },
    ],
  },
  'Tan Wei Ling': {
    week: ['Mon-Fri 12:00-13:00', 'Wed 19:00-22:00'],
    limits: { slotStepMin: 15 },
    special: [{ kind: 'replace', when: ['Fri', 2], hours: '18:00-20:00', note: 'Lunch is a panel' }],
    types: [
      cvReview,
      { ...laneChange, length: 45 },
      { ...jobHunt, name: 'Jobs whose names you may not know' },
      { name: 'The gap in the CV, rehearsed', goal: 'mock_interview', length: 30 },
    ],
  },
}
