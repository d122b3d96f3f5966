import { hours, minutes } from '@mentorhub/domain/duration'
import * as steps from './steps.ts'
import type { Told } from './told.ts'

const mentee = 'Lin Zhao'

/** In Singapore, from the ward to health data. */
export const toldOfLin: readonly Told[] = [
  {
    mentor: 'Tan Wei Ling',
    mentee,
    session: 'Jobs whose names you may not know',
    day: -26,
    asked: 29 * 24,
    topic: 'What are the jobs between a hospital and a database called?',
    description: 'I know two of them. I suspect there are ten.',
    went: ({ requestedAt, endsAt, room }) => [
      steps.confirm(requestedAt + hours(3)),
      steps.setLink(requestedAt + hours(3) + minutes(1), room),
      steps.complete(endsAt + minutes(9), 'mentor'),
    ],
    review: {
      rating: 5,
      learned:
        'There are eleven, and I qualify for three of them today: clinical analyst, data steward, informatics nurse.',
      helped: 'She has placed nurses before. I did not have to explain what a night shift is.',
      isPublic: true,
    },
  },
  {
    mentor: 'Youssef Benali',
    mentee,
    session: 'Into data from another trade',
    day: -10,
    asked: 13 * 24,
    topic: 'Which statistics do I need for hospital data?',
    description: 'One evening course in SQL so far. Please tell me what to learn and what to leave.',
    went: ({ requestedAt, endsAt, room }) => [
      steps.ask(
        requestedAt + hours(6),
        'With pleasure. Which question about your ward would you like to answer first?',
        requestedAt + hours(60),
      ),
      steps.reply(
        requestedAt + hours(8),
        'Whether falls happen more often in the first night. I have seven years of suspicion and no number.',
      ),
      steps.confirm(requestedAt + hours(9)),
      steps.setLink(requestedAt + hours(9) + minutes(2), room),
      steps.complete(endsAt + minutes(25), 'mentor'),
    ],
  },
  {
    mentor: 'Leilani Kahale',
    mentee,
    session: 'Programming for biologists',
    day: -20,
    asked: 23 * 24,
    topic: 'First programs for people who know their data by heart',
    went: ({ requestedAt }) => [
      steps.decline(
        requestedAt + hours(10),
        'not_my_expertise',
        'I know reefs, not wards. Priscila Nogueira here has worked with hospital data; I would ask her.',
      ),
    ],
  },
  {
    mentor: 'Sigrún Einarsdóttir',
    mentee,
    session: 'Staying in research, or not',
    day: -15,
    asked: 19 * 24,
    topic: 'Do I need a doctorate for research on care?',
    went: ({ requestedAt, startsAt }) => [
      steps.confirm(requestedAt + hours(8)),
      {
        ...steps.cancel(startsAt - hours(20), startsAt, true),
        reason: 'My shift was moved to that night.',
        set: { ...steps.cancel(startsAt - hours(20), startsAt, true).set, reason: 'My shift was moved to that night.' },
      },
    ],
  },
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'Changing trades, with a plan',
    day: 4,
    from: '09:00',
    asked: 50,
    topic: 'My plan for a year, and its holes',
    description: 'Fourteen months of savings, eight hours a week, two courses. I would like to hear where it breaks.',
    questions: 'From nursing to health data. Eight hours a week, on the same evenings.',
    went: ({ requestedAt }) => [steps.confirm(requestedAt + hours(13))],
  },
  {
    mentor: 'Ananya Deshpande',
    mentee,
    session: 'A master’s or a job?',
    day: 7,
    asked: 70,
    topic: 'Evening course, master’s, or neither',
    went: ({ requestedAt, room }) => [
      steps.confirm(requestedAt + hours(20), true),
      steps.setLink(requestedAt + hours(20) + minutes(15), room),
    ],
  },
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'A first conversation',
    day: 11,
    from: '10:00',
    asked: 3,
    topic: 'Learning to program at 31, from somebody who did',
    description: 'You began at 27, after violins. I would like to know what you would not do again.',
    questions: 'A good year would end with one small tool that my ward really uses.',
  },
  {
    mentor: 'Priscila Nogueira',
    mentee,
    session: 'Evaluation, before the model',
    day: 9,
    asked: 6,
    topic: 'How would I know that a prediction of falls is any good?',
  },
]
