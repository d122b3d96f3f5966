import type { Ctx } from '@mentorhub/services/context'
import type { Person } from './stage/cast.ts'
import { surroundings } from './stage/context.ts'
import { type Life, hour, minute } from './model/life.ts'
import type { Link } from './model/link.ts'
import { mailProvider } from './stage/mail-provider.ts'
import { random, type Random } from './stage/random.ts'
import { turnsBy, type Task } from './stage/turns.ts'
import type { WorldDatabase } from './stage/world-database.ts'

export type Stage = { readonly database: WorldDatabase; readonly cast: readonly Person[] }

/** Worlds begin near nights on which clocks change, and on plain days. */
const beginnings = [
  '2026-03-05T10:00Z',
  '2026-03-26T20:00Z',
  '2026-04-02T04:00Z',
  '2026-09-24T23:00Z',
  '2026-10-01T12:00Z',
  '2026-10-22T07:00Z',
  '2026-10-30T15:00Z',
  '2027-01-11T09:00Z',
] as const

/** A few people, a clock that stands until somebody moves it, and all that is known of what they have agreed. */
export function createWorld(seed: number, { database, cast }: Stage) {
  const dice = random(seed)
  /** What moves on: the time, and the number of the newest id. */
  const clock = { now: Date.parse(dice.oneOf(beginnings)) + dice.below(36) * hour + dice.below(60) * minute, ids: 0 }
  const now = () => clock.now
  const broken: string[] = []
  const trace: string[] = []
  const log: Ctx['log'] = (event, fields) => {
    if (isBug(fields?.['error'])) broken.push(`${event}: ${stackOf(fields?.['error'])}`)
  }
  const around = surroundings({ now, log, newId: () => `${++clock.ids}`.padStart(26, '0') })
  const turns = turnsBy(dice)
  const provider = mailProvider(dice, now)
  const admin = cast.at(-1)
  if (!admin) throw new Error('A world needs somebody who looks after it.')
  return {
    ...nothingYet(),
    seed,
    dice,
    clock,
    turns,
    provider,
    around,
    database,
    ...castFor(dice, cast.slice(0, -1)),
    admin,
    trace,
    /** What must not have happened. */
    broken,
    say: (words: string) => void trace.push(`${new Date(clock.now).toISOString().slice(0, 16)} ${words}`),
  }
}

/** A file that somebody may hand in with a request for a while. */
type Receipt = { readonly who: string; readonly receipt: string; readonly until: number }

/** What a world knows of itself, and has not seen happen yet. */
type Known = {
  readonly lives: Map<string, Life>
  /** Up to where the history of moves was followed. */
  followed: number
  /** The moves by booking and version. */
  readonly history: Map<string, string>
  /** How often several things happened at once. */
  races: number
  readonly running: Running[]
  /** The bookings as they were when the present step began. */
  readonly before: Map<string, Life>
  /** All links that mails have brought. */
  readonly links: Link[]
  /** Files that were handed over and belong to no request yet. */
  readonly receipts: Receipt[]
  /** What was asked for with a key, and can be asked again. */
  readonly asked: AskedByKey[]
  /** Whether calls are cut off now and then. */
  mishaps: boolean
}

const nothingYet = (): Known => ({
  lives: new Map(),
  followed: 0,
  history: new Map(),
  races: 0,
  running: [],
  before: new Map(),
  links: [],
  receipts: [],
  asked: [],
  mishaps: true,
})

/** A request that carries a key, and what came of it as far as anybody was told. */
type AskedByKey = {
  readonly key: string
  readonly mentor: Person
  readonly who: Person
  readonly start: number
  readonly lengthMin: number
  readonly files: readonly string[]
  told: { readonly id: string; readonly at: number } | null
}

export type World = ReturnType<typeof createWorld>

/** Something that somebody has begun and that has not come to its end. */
export type Running = {
  readonly words: string
  task: Task | undefined
  /** The moves that it has made, as `booking move`. */
  readonly moves: string[]
  /** Whether there was a moment at which the model would have refused it. */
  isExcused: boolean
  readonly excuse: () => boolean
  readonly changesHours: boolean
  readonly link: Link | undefined
}

const castFor = (dice: Random, everybody: readonly Person[]) => {
  const [mentors, members] = [true, false].map((isMentor) => everybody.filter((person) => person.isMentor === isMentor))
  return { mentors: someOf(dice, mentors ?? []), members: someOf(dice, members ?? []) }
}

function someOf(dice: Random, people: readonly Person[]): Person[] {
  const left = [...people]
  return Array.from({ length: dice.between(2, 3) }).flatMap(() => dice.draw(left) ?? [])
}

/** A provider that fails, a database that does not answer, and what comes too late and is tried again, are the weather here. */
const isBug = (error: unknown): boolean =>
  error instanceof Error &&
  !['ProviderDown', 'Refusal'].includes(error.name) &&
  !/fetch failed|no answer/.test(wholeWords(error))

const wholeWords = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} ${wholeWords(error.cause)}` : error.message

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
