import type { Action } from './action.ts'
import { always } from './action.ts'
import type { Attempt } from './attempt.ts'
import { minute, type Life } from '../model/life.ts'
import { mayAct, personOf } from './verb.ts'
import type { World } from '../world.ts'

/** What the two do beside the moves. */
export const presenceActions: readonly Action[] = [
  { name: 'bookings.checkIn', weight: 6, draw: checkIn },
  { name: 'bookings.notes.write', weight: 2, draw: write },
  { name: 'bookings.feedback.submit', weight: 6, draw: giveFeedback },
]

const livesIn = ({ dice, lives }: World, isOne: (life: Life) => boolean) => {
  const all = [...lives.values()]
  return dice.maybeOneOf(dice.chance(0.9) ? all.filter(isOne) : all)
}

function checkIn(world: World): Attempt | undefined {
  const { clock, dice } = world
  const isOpen = ({ status, time }: Life) =>
    status === 'confirmed' && clock.now >= time.start - 15 * minute && clock.now < time.end
  const life = livesIn(world, isOpen)
  const who = life && personOf(world, dice.chance(0.5) ? life.mentor : life.mentee)
  if (!life || !who) return undefined
  return {
    words: `${who.username} checks in at ${life.id.slice(-4)}`,
    who,
    run: (api) => api.bookings.checkIn({ id: life.id }),
    excuse: () => !isOpen(life) || !mayAct(world, who),
    proof: () => isOneRow(world, 'select 1 from attendances where booking_id = ? and user_id = ?', [life.id, who.id]),
  }
}

function write(world: World): Attempt | undefined {
  const life = livesIn(world, always)
  const who = life && personOf(world, life.mentor)
  if (!life || !who) return undefined
  const note = `Remember ${world.dice.below(1000)}`
  return {
    words: `${who.username} notes something on ${life.id.slice(-4)}`,
    who,
    run: (api) => api.bookings.notes.write({ id: life.id, note }),
    excuse: () => !mayAct(world, who),
    proof: () =>
      isOneRow(world, 'select 1 from booking_notes where booking_id = ? and author_id = ?', [life.id, who.id]),
  }
}

const isOver = ({ status }: Life) => status === 'completed'

function giveFeedback(world: World): Attempt | undefined {
  const life = livesIn(world, isOver)
  const who = life && personOf(world, life.mentee)
  if (!life || !who) return undefined
  const given = () =>
    isOneRow(world, 'select 1 from feedback where booking_id = ? and author_id = ?', [life.id, who.id])
  return {
    words: `${who.username} gives feedback on ${life.id.slice(-4)}`,
    who,
    run: (api) => api.bookings.feedback.submit({ id: life.id, rating: world.dice.between(1, 5) }),
    excuse: () => !isOver(life) || given() || !mayAct(world, who),
    proof: given,
  }
}

const isOneRow = ({ database }: World, sql: string, args: readonly string[]) => database.rows(sql, ...args).length === 1
