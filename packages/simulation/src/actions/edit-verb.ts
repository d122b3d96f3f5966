import type { Api } from './attempt.ts'
import { areApart } from '../model/begin-life.ts'
import { clashes } from '../model/clashes.ts'
import { minute } from '../model/life.ts'
import { mentorFacts, nextStarts, startsWithin } from '../model/mentor-facts.ts'
import { topicBetween } from './request-action.ts'
import { personOf, type Drawn, type Verb } from './verb.ts'

/** Whoever asked changes the words, and now and then the time. */
export const editVerb: Verb = { name: 'bookings.edit', weight: 6, move: 'edit', by: 'mentee', call: edit }

function edit({ world, life, seen }: Drawn) {
  const { dice, database } = world
  const [mentor, mentee] = [personOf(world, life.mentor), personOf(world, life.mentee)]
  const [row] = database.rows('select session_type_id as type, description from bookings where id = ?', life.id)
  if (!mentor || !mentee || !row) return undefined
  const { length, ...time } = timeFor({ world, life, sessionTypeId: String(row['type']) })
  const description = `The ${dice.below(1000)}th thought about it.`
  const input = { ...seen, ...time, topic: topicBetween(mentor, mentee), description, removes: [] }
  const { start } = time
  const isMoved = start !== life.time.start
  return {
    run: (api: Api) => api.bookings.edit(input),
    excuse: () => isMoved && standsAgainst({ world, life, start, length }),
    proof: () => life.version > seen.version + 1 || (life.version === seen.version + 1 && life.time.start === start),
  }
}

type Editing = Pick<Drawn, 'world' | 'life'> & { readonly sessionTypeId: string }

function timeFor({ world: { dice, clock, ...world }, life, sessionTypeId }: Editing) {
  const length = life.time.end - life.time.start
  const starts = nextStarts(mentorFacts(world, life.mentor), length / minute, clock.now)
  const start = (dice.chance(0.5) ? dice.maybeOneOf(starts.slice(0, 8)) : undefined) ?? life.time.start
  return { length, start, sessionTypeId }
}

type Moved = Pick<Drawn, 'world' | 'life'> & { readonly start: number; readonly length: number }

function standsAgainst({ world, life, start, length }: Moved): boolean {
  const { now } = world.clock
  const facts = mentorFacts(world, life.mentor)
  const open = startsWithin(facts, { lengthMin: length / minute, from: start, to: start + minute, now })
  const wanted = { ...life, gap: facts.limits.gapMin * minute, start, end: start + length, except: life }
  return !facts.isOpen || areApart(world, life) || facts.hasCaps || open.length === 0 || clashes(world, wanted)
}
