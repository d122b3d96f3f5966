import type { Offer } from './offer.ts'
import { firstTalk, laneChange } from './session-kinds.ts'

/** By name. Noor is there all week and lets her caps decide; Tomás gives the mornings in which Europe is awake. */
export const offersOfNamedMentors: Readonly<Record<string, Offer>> = {
  'Noor de Wit': {
    week: ['Mon-Fri 09:00-12:00', 'Mon-Fri 13:00-17:00'],
    limits: { gapMin: 10, dailyCap: 3, weeklyCap: 8 },
    special: [
      { kind: 'block', when: 26, lasts: 7, note: 'A week on Terschelling' },
      { kind: 'add', when: ['Sat', 2], hours: '10:00-13:00', note: 'For those who work all week' },
    ],
    types: [
      firstTalk,
      {
        name: 'A design that you are unsure of',
        goal: 'guidance',
        length: 60,
        questions: ['Where can I read it?', 'Which part of it keeps you awake?'],
      },
      {
        name: 'Promotion case',
        goal: 'career_advice',
        length: 45,
        questions: ['To which level, and who decides?'],
      },
      laneChange,
    ],
  },
  'Tomás Restrepo': {
    week: ['Mon-Fri 07:00-11:00'],
    limits: { minNoticeMin: 1440, horizonDays: 30, gapMin: 15, slotStepMin: 60, weeklyCap: 6 },
    special: [{ kind: 'replace', when: ['Wed', 2], hours: '13:00-16:00', note: 'The morning is a workshop' }],
    types: [
      {
        name: 'From designer to product manager',
        goal: 'career_shift',
        length: 60,
        questions: ['What do you decide today, and what would you like to decide?'],
      },
      {
        name: 'Saying no, with evidence',
        goal: 'guidance',
        length: 30,
        questions: ['Which wish is on the table, and whose is it?'],
      },
    ],
  },
}
