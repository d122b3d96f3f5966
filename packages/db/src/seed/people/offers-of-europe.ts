import type { Offer } from './offer.ts'
import {
  careerTalk,
  cvReview,
  firstTalk,
  firstTeam,
  laneChange,
  mockInterview,
  portfolioReview,
  wholeHour,
} from './session-kinds.ts'

/** By name. */
export const offersOfEurope: Readonly<Record<string, Offer>> = {
  'Łukasz Wójcik': {
    week: ['Mon Thu 17:00-20:00'],
    limits: { gapMin: 15 },
    types: [
      { ...wholeHour, name: 'Three diagrams and one decision' },
      { ...careerTalk, name: 'An offer letter, read together', length: 30 },
    ],
  },
  'Aoife Brennan': {
    week: ['Fri 09:00-13:00'],
    limits: { dailyCap: 3, gapMin: 20 },
    types: [{ ...wholeHour, name: 'Threat model, walked through' }, mockInterview],
  },
  // Two short evenings, and no more.
  'Inês Carvalho': {
    week: ['Tue Thu 18:00-19:30'],
    types: [portfolioReview, { ...firstTalk, name: 'Alone among engineers' }],
  },
  'Matthias Brandt': {
    week: ['Mon 08:00-10:00', 'Fri 14:00-17:00'],
    limits: { weeklyCap: 3 },
    special: [{ kind: 'block', when: 18, lasts: 4, note: 'Year-end closing' }],
    types: [
      {
        name: 'The next eighteen months in numbers',
        goal: 'guidance',
        length: 60,
        questions: ['How many people, and how many months of money?'],
      },
    ],
  },
  'Eleni Papadaki': {
    week: ['Mon-Wed 10:00-13:00'],
    types: [
      { ...wholeHour, name: 'What to stop paying for' },
      { ...firstTalk, name: 'One newsletter, edited' },
    ],
  },
  'Sigrún Einarsdóttir': {
    week: ['Tue-Thu 09:00-11:30'],
    special: [{ kind: 'block', when: 8, lasts: 5, note: 'On the glacier' }],
    types: [
      { ...careerTalk, name: 'Staying in research, or not' },
      { ...cvReview, name: 'An application, as the panel reads it', length: 45 },
    ],
  },
  'Élodie Marchand': {
    week: ['Mon-Fri 12:30-13:30'],
    limits: { horizonDays: 14 },
    types: [cvReview, { ...mockInterview, name: 'The salary conversation', length: 30 }],
  },
  'Henrik Aalto': {
    week: ['Sun 18:00-21:00'],
    types: [firstTeam, { ...firstTalk, name: 'The first report', goal: 'leadership' }],
  },
  'Zeynep Arslan': {
    week: ['Mon-Sat 09:00-10:30'],
    limits: { minNoticeMin: 240, dailyCap: 1 },
    types: [{ name: 'The five calls of this week', goal: 'guidance', length: 30, questions: ['What do you sell?'] }],
  },
  'Gwen Pritchard': {
    week: ['Mon Wed Fri 16:00-18:00', 'Sat 09:00-11:00'],
    limits: { minNoticeMin: 2880, gapMin: 15 },
    types: [
      laneChange,
      { name: 'A page of yours, marked up', goal: 'portfolio', length: 45, questions: ['Please link the page.'] },
      firstTalk,
    ],
  },
}
