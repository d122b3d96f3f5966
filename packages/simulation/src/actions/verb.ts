import { isSure } from '../model/legal-moves.ts'
import type { Api, Attempt } from './attempt.ts'
import type { Person } from '../stage/cast.ts'
import { presentAt } from '../model/learn.ts'
import { partyOf, type Life, type Party } from '../model/life.ts'
import type { World } from '../world.ts'

export type Seen = { readonly id: string; readonly version: number }

export type Drawn = { readonly world: World; readonly life: Life; readonly who: Person; readonly seen: Seen }

type Call = {
  readonly run: (api: Api) => Promise<unknown>
  /** What else may stand against it. */
  readonly excuse?: () => boolean
  /** Where an acknowledgement does not stand for a move of its own. */
  readonly proof?: (said: unknown) => boolean
}

/** A procedure, by its path, that moves a booking: which move it makes, as whom, and what is said with it. */
export type Verb = {
  readonly name: string
  readonly weight: number
  readonly move: string
  readonly by: Party
  readonly call: (drawn: Drawn) => Call | undefined
}

/** Mostly a booking for which it is time, and by whom it may; sometimes any booking, and anybody. */
export function attemptOf(world: World, verb: Verb, focus: Life | undefined): Attempt | undefined {
  const { dice } = world
  const lives = focus ? [focus] : [...world.lives.values()]
  const isWild = dice.chance(0.12)
  const life = dice.maybeOneOf(isWild || focus ? lives : lives.filter((one) => isPossible(world, verb, one)))
  if (!life) return undefined
  const who = isWild && dice.chance(0.5) ? dice.maybeOneOf(everybody(world)) : personOf(world, life[verb.by])
  if (!who) return undefined
  const version = dice.chance(0.05) ? Math.max(1, life.version - 1) : life.version
  const drawn = { world, life, who, seen: { id: life.id, version } }
  const call = verb.call(drawn)
  return call && attempt(verb, drawn, call)
}

const attempt = (verb: Verb, { world, life, who, seen }: Drawn, call: Call): Attempt => ({
  words: `${who.username} ${verb.move} ${life.id.slice(-4)} v${seen.version}`,
  who,
  run: (api) => call.run(api),
  excuse: () => !isSound(world, verb, { life, who, seen }) || call.excuse?.() === true,
  // Said by the other of the two, the same word may be another move.
  ...(call.proof
    ? { proof: call.proof }
    : life[verb.by] === who.id
      ? { makes: { move: verb.move, version: seen.version + 1 } }
      : {}),
})

type Doing = Omit<Drawn, 'world'>

/** Whether nothing of what the model knows stands against it. */
function isSound(world: World, { move, by }: Verb, { life, who, seen }: Doing): boolean {
  if (seen.version !== life.version || partyOf(life, who.id) !== by || !mayAct(world, who)) return false
  return isSure(move, life, { by, at: world.clock.now, present: presentAt(world, life) })
}

/** Whether it is time for it, for whom it is a matter of. */
export const isPossible = (world: World, { move, by }: Verb, life: Life): boolean =>
  isSure(move, life, { by, at: world.clock.now, present: presentAt(world, life) })

export const everybody = ({ mentors, members }: World): Person[] => [...mentors, ...members]

export const personOf = (world: World, id: string) => everybody(world).find((person) => person.id === id)

/** Whoever leaves, or is no mentor any more, may find doors closed. */
export const mayAct = ({ database }: World, { id, isMentor }: Person): boolean =>
  database.rows(
    `select 1 from users u left join mentor_profiles m on m.user_id = u.id
     where u.id = ? and u.status = 'active' and u.deletion_due_at is null and (m.status = 'approved' or ? = 0)`,
    id,
    isMentor ? 1 : 0,
  ).length === 1
