import type { Offer } from './offer.ts'
import { careerTalk, cvReview, firstTalk, firstTeam, hardConversation, jobHunt } from './session-kinds.ts'

/** By name. */
export const offersOfOceania: Readonly<Record<string, Offer>> = {
  'Hēmi Rangihuna': {
    week: ['Tue Thu 07:00-09:00'],
    limits: { weeklyCap: 3, gapMin: 15 },
    special: [{ kind: 'block', when: 14, lasts: 7, note: 'The week with the pager' }],
    types: [
      { ...careerTalk, name: 'Do you want my job?', goal: 'leadership' },
      firstTeam,
      { ...firstTalk, name: 'Architecture, from afar' },
    ],
  },
  'Bronwyn Clarke': {
    week: ['Wed 18:00-21:00'],
    types: [
      { ...jobHunt, name: 'The sentence that explains it' },
      { ...cvReview, name: 'Leaving the university' },
    ],
  },
  'Litia Tuivaga': {
    week: ['Mon-Thu 18:00-22:00'],
    limits: { horizonDays: 120, gapMin: 10 },
    types: [
      { ...firstTalk, name: 'A budget that donors trust' },
      { ...hardConversation, name: 'A team on nine islands' },
    ],
  },
}
