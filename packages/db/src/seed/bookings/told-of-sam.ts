import { hours, minutes } from '@mentorhub/domain/duration'
import * as steps from './steps.ts'
import type { Told } from './told.ts'

const mentee = 'Sam Whitfield'

/** In London, two years in, aiming for the next level. */
export const toldOfSam: readonly Told[] = [
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'A first conversation',
    day: -160,
    asked: 164 * 24,
    topic: 'Two years in, and what now?',
    description: 'I would like to know what separates me from senior, apart from years.',
    went: ({ requestedAt, endsAt, room }) => [
      steps.confirm(requestedAt + hours(5)),
      steps.setLink(requestedAt + hours(6), room),
      steps.complete(endsAt + minutes(12), 'mentor'),
    ],
    noteOfMentor:
      'Bicycle repair before. Thinks in systems already, does not know it. Next time: one of the red documents.',
    review: {
      rating: 5,
      learned: 'That senior is about the decisions I can explain, not about how fast I type.',
      helped: 'She mostly asked. The one time she drew something, I took a picture of it.',
      isPublic: true,
    },
  },
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'A design that you are unsure of',
    day: -38,
    from: '13:00',
    asked: 42 * 24,
    topic: 'The document that came back red',
    description:
      'It is about a queue for invoices. I think the design is fine and the writing is not. Or the other way round.',
    went: ({ requestedAt, endsAt, room }) => [
      steps.confirm(requestedAt + hours(2), true),
      steps.setLink(requestedAt + hours(3), room),
      steps.complete(endsAt + minutes(4), 'mentor'),
    ],
    noteOfMentor: 'Three undecided things disguised as background. Sam found the third alone.',
    review: {
      rating: 5,
      learned:
        'Write the decision first, then what it costs, then everything else. The reviewers had asked for exactly that.',
      helped: 'We rewrote the first page together and left the rest red.',
      improve: 'I would have liked to see a document of yours.',
      isPublic: true,
    },
  },
  {
    mentor: 'Chinedu Eze',
    mentee,
    session: 'Queues, retries and money',
    day: -6,
    asked: 9 * 24,
    topic: 'What happens when the invoice is sent twice?',
    went: ({ requestedAt, endsAt, room }) => [
      steps.confirm(requestedAt + hours(7)),
      steps.setLink(requestedAt + hours(7) + minutes(4), room),
      steps.complete(endsAt + minutes(30), 'mentor'),
    ],
  },
  {
    mentor: 'Priscila Nogueira',
    mentee,
    session: 'Para começar',
    day: -52,
    asked: 55 * 24,
    topic: 'Is there a way from backend to models?',
    went: ({ requestedAt, startsAt }) => [steps.expire(steps.answerDue(requestedAt, startsAt) + minutes(1))],
  },
  {
    mentor: 'Hēmi Rangihuna',
    mentee,
    session: 'Architecture, from afar',
    day: -24,
    asked: 27 * 24,
    topic: 'A second opinion on our four services',
    went: ({ requestedAt }) => [
      steps.decline(
        requestedAt + hours(9),
        'no_time',
        'It is the week with the pager, and I would listen with half an ear. Please ask again after the 20th.',
      ),
    ],
  },
  {
    mentor: 'Kwabena Asante',
    mentee,
    session: 'Your first runbook',
    day: -14,
    asked: 19 * 24,
    topic: 'Who is on call when everybody is?',
    went: ({ requestedAt, startsAt }) => [
      steps.confirm(requestedAt + hours(11)),
      steps.callOff(startsAt - hours(9), 'Half of Accra is without power, and I am needed at work. I am sorry, Sam.'),
    ],
  },
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'Promotion case',
    day: 1,
    from: '10:00',
    asked: 5 * 24,
    topic: 'The case for the next level, first draft',
    description: 'Four pages, of which I believe two. Please tell me which two.',
    questions: 'To the next level: senior. My manager and two others decide in March.',
    went: ({ requestedAt, room }) => [
      steps.confirm(requestedAt + hours(4)),
      steps.setLink(requestedAt + hours(4) + minutes(6), room),
    ],
  },
  {
    mentor: 'Thandiwe Mokoena',
    mentee,
    session: 'One hard conversation, prepared',
    day: 6,
    asked: 30,
    topic: 'Telling my lead that I am bored',
    went: ({ requestedAt }) => [steps.confirm(requestedAt + hours(12), true)],
  },
  {
    mentor: 'Noor de Wit',
    mentee,
    session: 'A design that you are unsure of',
    day: 5,
    from: '14:00',
    asked: 18,
    topic: 'How to say no to a rewrite',
    description:
      'Everybody wants one and I may be the only one who has read the old code. I hope to find out whether I am careful or afraid.',
    questions: 'The document is in our wiki, I will paste it. The part about the migration keeps me awake.',
  },
  {
    mentor: 'Matías Ferreyra',
    mentee,
    session: 'Your first pull request elsewhere',
    day: 8,
    asked: 4,
    topic: 'A first contribution to a project that I use daily',
    description: 'I have found a bug and a fix, and I have been looking at the button for a week.',
  },
]
