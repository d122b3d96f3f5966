import { hours, minutes } from '@mentorhub/domain/duration'
import * as steps from './steps.ts'
import type { Told } from './told.ts'

/** What else Noor and Tomás, whom everybody may sign in as, have before them. */
export const toldOfMentors: readonly Told[] = [
  {
    mentor: 'Noor de Wit',
    mentee: 'Freja Mikkelsen',
    session: 'A first conversation',
    day: 8,
    from: '13:00',
    asked: 6 * 24,
    topic: 'A writer among engineers',
    description: 'I write the words in our product and would like to be asked earlier.',
    went: ({ requestedAt, room }, another) => {
      const at = requestedAt + hours(5 * 24 + 18)
      return [
        steps.confirm(requestedAt + hours(20)),
        steps.setLink(requestedAt + hours(21), room),
        {
          move: 'propose',
          at,
          by: 'mentee',
          proposal: {
            ...another(),
            note: 'Our release has moved to that afternoon. Would this day suit you as well?',
            expiresAt: at + hours(48),
          },
        },
      ]
    },
  },
  {
    mentor: 'Tomás Restrepo',
    mentee: 'Priya Nair',
    session: 'From designer to product manager',
    day: 6,
    asked: 9,
    topic: 'Six years of design, and I keep writing the roadmap anyway',
    description: 'I would like to know whether I should ask for the title here or look for it elsewhere.',
    questions: 'Today I decide how it looks. I would like to decide whether we build it.',
  },
  {
    mentor: 'Tomás Restrepo',
    mentee: 'Camila Rojas',
    session: 'Saying no, with evidence',
    day: 3,
    asked: 4 * 24,
    topic: 'A wish of our biggest customer',
    went: ({ requestedAt, room }) => [
      steps.confirm(requestedAt + hours(3)),
      steps.setLink(requestedAt + hours(3) + minutes(2), room),
    ],
  },
]
