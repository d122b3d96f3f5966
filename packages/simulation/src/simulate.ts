import type { Action } from './actions/action.ts'
import type { Attempt } from './actions/attempt.ts'
import { answerVerbs } from './actions/answer-verbs.ts'
import { editVerb } from './actions/edit-verb.ts'
import { fileActions } from './actions/file-actions.ts'
import { comeToAnEnd, heal } from './heal.ts'
import { invariants } from './model/invariants.ts'
import { jobActions } from './actions/job-actions.ts'
import { linkActions } from './actions/link-actions.ts'
import type { Life } from './model/life.ts'
import { lifeVerbs } from './actions/life-verbs.ts'
import { lookActions } from './actions/look-actions.ts'
import { peopleActions } from './actions/people-actions.ts'
import { presenceActions } from './actions/presence-actions.ts'
import { remember } from './remember.ts'
import { askAgain, request } from './actions/request-action.ts'
import { settleIn } from './settle-in.ts'
import { staffActions } from './actions/staff-actions.ts'
import { timePasses } from './time-passes.ts'
import { together } from './together.ts'
import { attemptOf, isPossible, type Verb } from './actions/verb.ts'
import { createWorld, type Stage, type World } from './world.ts'

export const verbs: readonly Verb[] = [...answerVerbs, editVerb, ...lifeVerbs]
export const actions: readonly Action[] = [
  { name: 'bookings.request', weight: 16, draw: request },
  { name: 'bookings.request', weight: 2, draw: askAgain },
  ...fileActions,
  ...presenceActions,
  ...peopleActions,
  ...jobActions,
  ...linkActions,
  ...staffActions,
  ...lookActions,
]

export type Lived = {
  readonly seed: number
  readonly broken: readonly string[]
  readonly trace: readonly string[]
  /** The moves that were made, without those of the morning. */
  readonly moves: readonly string[]
  /** How often several calls were made at once, without those of the morning. */
  readonly races: number
}

/** So many days follow each morning. */
export const daysOfMorning = 20
const morningOf = (seed: number) => Math.floor(seed / daysOfMorning)

/** The life of one world, from a seed: what went wrong in it, and all that happened. */
export async function simulate(seed: number, stage: Stage): Promise<Lived> {
  const [lived] = await simulateSeeds([seed], stage)
  if (!lived) throw new Error('A seed is one world.')
  return lived
}

/** Worlds that begin with the same morning: where the database can take things back, it is lived through once. */
export async function simulateSeeds(seeds: readonly number[], stage: Stage): Promise<Lived[]> {
  const { database } = stage
  database.begin()
  try {
    const world = await morning(morningOf(seeds[0] ?? 0), stage)
    database.mark?.()
    const again = remember(world)
    const before = world.history.size
    const racesBefore = world.races
    const lived: Lived[] = []
    for (const seed of seeds) {
      if (world.broken.length === 0) await oneDay(world, seed)
      const moves = [...world.history.values()].slice(before)
      lived.push({ seed, broken: [...world.broken], trace: [...world.trace], moves, races: world.races - racesBefore })
      world.races = racesBefore
      database.takeBack?.()
      again()
    }
    return lived
  } finally {
    database.end()
  }
}

async function morning(seed: number, stage: Stage): Promise<World> {
  const world = createWorld(-seed, stage)
  settleIn(world)
  for (let step = world.dice.between(6, 12); step > 0 && world.broken.length === 0; step--) await live(world)
  world.say('— so far the morning')
  return world
}

/** Mostly a short one; some are long, and some are followed until everything has come to its end. */
async function oneDay(world: World, seed: number): Promise<void> {
  const { dice, broken } = world
  dice.reseed(seed)
  const steps = dice.chance(0.03) ? dice.between(10, 20) : dice.between(2, 4)
  for (let step = steps; step > 0 && broken.length === 0; step--) await live(world)
  if (broken.length === 0 && dice.chance(0.2)) await heal(world)
  if (broken.length === 0 && !world.mishaps && dice.chance(0.2)) await comeToAnEnd(world)
}

/** One step: one thing alone, or several at once. */
async function live(world: World): Promise<void> {
  const { dice, provider } = world
  if (dice.chance(0.2)) return timePasses(world)
  if (dice.chance(0.15)) provider.weather = dice.oneOf(['fine', 'rough', 'away'])
  const count = dice.chance(0.65) ? 1 : dice.between(2, 5)
  const focus = count > 1 && dice.chance(0.6) ? dice.maybeOneOf([...world.lives.values()].slice(-3)) : undefined
  const attempts = Array.from({ length: count }).flatMap(() => draw(world, focus) ?? [])
  await together(world, attempts)
  invariants(world)
}

/** What has nothing to be about is drawn anew, a few times. */
function draw(world: World, focus: Life | undefined): Attempt | undefined {
  const { dice } = world
  const isSensible = dice.chance(0.8)
  for (let tries = 0; tries < 6; tries++) {
    const fitting = focus && isSensible ? verbs.filter((verb) => isPossible(world, verb, focus)) : verbs
    const verb = dice.chance(focus ? 0.85 : 0.55) ? dice.weighted(fitting) : undefined
    const attempt = verb ? attemptOf(world, verb, focus) : dice.weighted(actions)?.draw(world)
    if (attempt) return attempt
  }
  return undefined
}
