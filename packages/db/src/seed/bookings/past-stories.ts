import { days, hours, minutes } from '@mentorhub/domain/duration'
import { mentorRow } from '../demo-mentors.ts'
import type { DemoStart } from '../demo-start.ts'
import { diceAbout, type Dice } from '../dice.ts'
import { thrownEnding } from './endings.ts'
import type { Bookable } from './offered-sessions.ts'
import { roomOf } from './room-of.ts'
import * as steps from './steps.ts'
import type { Step, Story } from './story.ts'
import { thrownAsking, type Asking, type Stage, type Thrown } from './thrown-asking.ts'

/** So many days the world looks back. */
const remembered = 240

/** In so many days; the others throw for it. */
const busiest: Readonly<Record<string, number>> = { 'Noor de Wit': 48, 'Tomás Restrepo': 30 }

/** What came of the requests of the last months, mentor by mentor. */
export const pastStories = (stage: Stage): Story[] =>
  stage.mentors.flatMap((of) => {
    const dice = diceAbout(`past of ${of.mentor.name}`, stage.start.seed)
    const since = Math.min(daysAsMentor(of, stage.start), remembered)
    const usual = busiest[of.mentor.name] ?? dice.between(6, dice.between(16, 76))
    const thrown = { ...stage, of, dice, patience: dice.between(2, 22) / 10 }
    const stories = Array.from({ length: Math.round((usual * since) / remembered) }, () => pastStory(thrown, since))
    return [...unanswered(thrown, since), ...stories].filter((story) => story !== undefined)
  })

function daysAsMentor({ mentor }: Bookable, { seed, today }: DemoStart): number {
  const { approvedAt } = mentorRow(mentor, seed)
  return Math.max(0, Math.floor((today - (approvedAt ?? today)) / days(1)) - 1)
}

const timeOfDay = (dice: Dice) => minutes(dice.between(0, 24 * 60 - 1))

type Past = Thrown & { readonly patience: number }

function pastStory(thrown: Past, since: number): Story | undefined {
  const { dice, of, patience } = thrown
  const { today } = thrown.start
  if (since < 3) return undefined
  const requestedAt = today - days(dice.between(2, since)) + timeOfDay(dice)
  const to = Math.min(requestedAt + days(12), today - hours(4))
  const asking = thrownAsking(thrown, { requestedAt, from: requestedAt, to })
  if (!asking) return undefined
  const all = thrownEnding(dice, { ...asking, room: roomOf(of.mentor), today, patience })
  const firstTimes = all.some(({ move }) => move === 'accept') ? asking.firstTimes : asking
  return { ...asking, firstTimes, steps: all, ...afterwards(all, thrown, asking) }
}

/** Some mentors let a request go by now and then, not so often that they would be paused. */
function unanswered(thrown: Thrown, since: number): (Story | undefined)[] {
  const { dice, start } = thrown
  const count = dice.chance(35) ? dice.between(1, Math.max(1, Math.floor((since - 60) / monthAndMore))) : 0
  return Array.from({ length: since < 60 ? 0 : count }, (_, nth) => {
    const requestedAt = start.today - days(35 + nth * monthAndMore + dice.between(0, 15)) + timeOfDay(dice)
    const asking = thrownAsking(thrown, { requestedAt, from: requestedAt, to: requestedAt + days(12) })
    if (!asking) return undefined
    const passed = steps.answerDue(requestedAt, asking.startsAt) + minutes(1)
    return { ...asking, firstTimes: asking, steps: [steps.expire(passed)] }
  })
}

const monthAndMore = 33

/** What those who met left behind. */
function afterwards(all: readonly Step[], { words, dice, start }: Thrown, { field }: Asking): Partial<Story> {
  const last = all.at(-1)
  if (last?.move !== 'complete') return {}
  const createdAt = last.at + minutes(dice.between(20, 60 * 50))
  const isThanked = dice.chance(66) && createdAt < start.today
  return { bothCameIn: dice.chance(50), ...(isThanked ? { review: words.thanks(field, createdAt) } : {}) }
}
