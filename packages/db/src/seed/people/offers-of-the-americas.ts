import type { Offer } from './offer.ts'
import {
  careerTalk,
  cvReview,
  firstTalk,
  firstTeam,
  hardConversation,
  laneChange,
  mockInterview,
  portfolioReview,
  wholeHour,
} from './session-kinds.ts'

/** By name. */
export const offersOfTheAmericas: Readonly<Record<string, Offer>> = {
  'Rosa Delgado Ibarra': {
    week: ['Tue-Thu 17:00-19:00'],
    limits: { gapMin: 15, weeklyCap: 4 },
    types: [firstTeam, hardConversation],
  },
  // Has not found the hours yet: people can ask to be told.
  'Camille Tremblay': {
    week: [],
    types: [{ ...portfolioReview, name: 'Writing sample, cut by a third' }, firstTalk],
  },
  'Darnell Hughes': {
    week: ['Mon-Fri 06:30-08:00'],
    limits: { slotStepMin: 15 },
    types: [
      { ...mockInterview, name: 'Discovery call, role-played', length: 45 },
      { ...firstTeam, name: 'A quota that nobody laughs at', length: 30 },
      cvReview,
    ],
  },
  'Priscila Nogueira': {
    week: ['Mon 12:00-13:30', 'Thu 18:00-20:00'],
    special: [{ kind: 'add', when: ['Sat', 1], hours: '09:00-11:00', note: 'For people who never had a mentor' }],
    types: [
      { ...wholeHour, name: 'Evaluation, before the model' },
      { ...firstTalk, name: 'Para começar' },
    ],
  },
  'Matías Ferreyra': {
    week: ['Mon-Fri 10:00-12:00', 'Mon Wed 15:00-17:00'],
    limits: { dailyCap: 2 },
    types: [
      { name: 'Your first pull request elsewhere', goal: 'guidance', length: 45 },
      { name: 'A slow page, together', goal: 'guidance', length: 60, questions: ['Which page?'] },
      { name: 'A talk that is promised', goal: 'career_advice', length: 30, questions: ['When, and for whom?'] },
    ],
  },
  'Ximena Quispe': {
    week: ['Sun 16:00-19:00'],
    limits: { minNoticeMin: 4320, horizonDays: 90 },
    types: [{ ...wholeHour, name: 'Purpose and payroll' }],
  },
  'Leilani Kahale': {
    week: ['Sat Sun 06:00-09:00'],
    special: [{ kind: 'block', when: 12, lasts: 10, note: 'On the boat' }],
    types: [
      { ...laneChange, name: 'Leaving or staying in academia' },
      { ...firstTalk, name: 'Programming for biologists' },
    ],
  },
  'Walter Benally': {
    week: ['Tue 18:00-20:00', 'Thu 18:00-20:00'],
    limits: { minNoticeMin: 2880 },
    types: [wholeHour, { ...careerTalk, name: 'Your next job in hardware' }],
  },
  'Grace Liu': {
    week: ['Thu 12:00-13:00'],
    accepting: false,
    types: [{ ...mockInterview, name: 'Product case, forty and twenty' }],
  },
  'Siobhan Power': {
    week: ['Mon Tue Thu 13:00-16:00'],
    limits: { gapMin: 30, slotStepMin: 60 },
    special: [{ kind: 'block', when: 3, hours: '13:00-16:00', note: 'A wedding speech' }],
    types: [
      {
        name: 'Rehearse it aloud',
        goal: 'guidance',
        length: 60,
        questions: ['How long shall it be, and who listens?'],
      },
      { name: 'Living from writing', goal: 'career_advice', length: 30 },
    ],
  },
}
