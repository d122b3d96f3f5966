import { days, hours, minutes } from '@mentorhub/domain/duration'
import type { DeclineCode, Times } from '@mentorhub/domain/bookings/booking'
import type { Dice } from '../dice.ts'
import * as steps from './steps.ts'
import type { Step } from './story.ts'

export type Asked = Times & {
  readonly firstTimes?: Times
  readonly requestedAt: number
  readonly room: string
  readonly today: number
  /** How long this mentor usually takes to answer, as a share of what is usual. */
  readonly patience?: number
}

/** How requests of the past went on, about as often as they do. */
const endings = [
  ...times(78, completed),
  ...times(4, movedAndCompleted),
  ...times(2, askedAndConfirmed),
  ...times(3, absentMentee),
  ...times(1, absentMentor),
  ...times(3, takenBack),
  ...times(4, calledOffByMentee),
  ...times(3, calledOff),
  ...times(5, declined),
]

export const thrownEnding = (dice: Dice, asked: Asked): Step[] => dice.oneOf([completed, ...endings])(asked, dice)

function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one)
}

/** Between a few minutes and the last moment that is left for it. */
function answeredAt({ requestedAt, startsAt, patience = 1 }: Asked, dice: Dice): number {
  const due = steps.answerDue(requestedAt, startsAt)
  const wait = dice.chance(70) ? dice.between(8, 60 * 9) : dice.between(60 * 9, 60 * 44)
  return Math.min(requestedAt + minutes(Math.round(wait * patience)), due - minutes(dice.between(10, 40)))
}

/** Agreed, and mostly with a room to meet in. */
function agreed(asked: Asked, dice: Dice): [Step, ...Step[]] {
  const at = answeredAt(asked, dice)
  const linkAt = at + minutes(dice.between(1, 30))
  return [
    steps.confirm(at, dice.chance(40)),
    ...(linkAt < asked.startsAt && dice.chance(85) ? [steps.setLink(linkAt, asked.room)] : []),
  ]
}

/** By hand soon afterwards, or by itself a day later. */
function completion({ endsAt, today }: Asked, dice: Dice): Step {
  const byItself = endsAt + days(1)
  return byItself < today && dice.chance(40)
    ? steps.complete(byItself, 'system')
    : steps.complete(endsAt + minutes(dice.between(2, 90)), 'mentor')
}

function completed(asked: Asked, dice: Dice): Step[] {
  return [...agreed(asked, dice), completion(asked, dice)]
}

/** The mentor had offered this time instead of another. */
function movedAndCompleted(asked: Asked, dice: Dice): Step[] {
  const first = asked.firstTimes
  if (!first) return completed(asked, dice)
  const at = answeredAt({ ...asked, startsAt: Math.min(first.startsAt, asked.startsAt) }, dice)
  const times = { startsAt: asked.startsAt, endsAt: asked.endsAt }
  const note = 'That day has just filled up. Would this one suit you as well?'
  const acceptedAt = at + minutes(5)
  return [
    {
      move: 'propose',
      at,
      by: 'mentor',
      set: { answeredAt: at },
      proposal: { ...times, note, expiresAt: acceptedAt + hours(1) },
    },
    {
      move: 'accept',
      at: acceptedAt,
      by: 'mentee',
      data: { startsAt: first.startsAt, endsAt: first.endsAt },
      set: { ...times, confirmedAt: acceptedAt, answerDueAt: null, movedCount: 1, icalSequence: 1 },
    },
    completion(asked, dice),
  ]
}

function askedAndConfirmed(asked: Asked, dice: Dice): Step[] {
  const at = answeredAt(asked, dice)
  return [
    steps.ask(at, 'Happy to. Which part of it have you tried already, and what came of it?', asked.startsAt - hours(2)),
    steps.reply(
      at + minutes(3),
      'Mostly reading so far. I got stuck at the first real decision, so that is what I would bring.',
    ),
    steps.confirm(at + minutes(6)),
    completion(asked, dice),
  ]
}

function absentMentee(asked: Asked, dice: Dice): Step[] {
  return [
    ...agreed(asked, dice),
    steps.reportAbsence(asked.startsAt + minutes(dice.between(11, 25)), 'mentor', 'mentee'),
  ]
}

function absentMentor(asked: Asked, dice: Dice): Step[] {
  return [
    ...agreed(asked, dice),
    steps.reportAbsence(asked.startsAt + minutes(dice.between(11, 25)), 'mentee', 'mentor'),
  ]
}

/** Before there was an answer. */
function takenBack(asked: Asked): Step[] {
  return [steps.cancel(asked.requestedAt + minutes(45), asked.startsAt, false)]
}

function calledOffByMentee(asked: Asked, dice: Dice): Step[] {
  const all = agreed(asked, dice)
  const at = Math.max((all.at(-1)?.at ?? 0) + minutes(1), asked.startsAt - hours(dice.between(1, 40)))
  return [...all, steps.cancel(at, asked.startsAt, true)]
}

const apologies = [
  'My daughter is ill today. I am sorry, and I would like to make up for it next week.',
  'We have an incident at work and I will not be good company.',
  'My flight was moved. Please choose any other time.',
] as const

function calledOff(asked: Asked, dice: Dice): Step[] {
  const all = agreed(asked, dice)
  const at = Math.max((all.at(-1)?.at ?? 0) + minutes(1), asked.startsAt - hours(dice.between(4, 30)))
  return [...all, steps.callOff(at, dice.oneOf(apologies))]
}

type Refused = readonly [DeclineCode, string | undefined]

const refusals: readonly [Refused, ...Refused[]] = [
  ['not_my_expertise', 'This is further from what I do than it looks. Somebody who hires for it would help you more.'],
  ['no_time', undefined],
  [
    'more_preparation',
    'Please write down what you have tried so far, half a page, and ask again. I would like to read it.',
  ],
  ['conflict', undefined],
]

function declined(asked: Asked, dice: Dice): Step[] {
  const [code, reason] = dice.oneOf(refusals)
  return [steps.decline(answeredAt(asked, dice), code, reason)]
}
