import { learn } from './learn.ts'
import { hour, minute, type Life } from './life.ts'
import { mentorFacts, startsWithin } from './mentor-facts.ts'
import type { Row } from '../stage/world-database.ts'
import type { World } from '../world.ts'

export type Judged = { readonly row: Row; readonly complain: (words: string) => void }

/** B2 and B3: what must have been so for a booking to begin. */
export function beginLife(world: World, { row, complain }: Judged): void {
  const life = newLife(world, String(row['booking_id']))
  world.lives.set(life.id, life)
  if (row['from_status'] !== null || row['version'] !== 1) complain('began in the middle')
  if (row['actor_id'] !== life.mentee) complain('was asked for by somebody else')
  for (const trouble of troublesWith(world, life, String(row['move']))) complain(trouble)
}

function newLife(world: World, id: string): Life {
  const [row = {}] = world.database.rows('select mentor_id, mentee_id from bookings where id = ?', id)
  const life: Life = {
    id,
    mentor: String(row['mentor_id']),
    mentee: String(row['mentee_id']),
    gap: 0,
    status: 'pending',
    version: 0,
    time: { start: 0, end: 0 },
    due: null,
    asked: false,
    replied: false,
    reconfirmed: false,
    extended: false,
    moved: 0,
    offer: null,
  }
  learn(world, life)
  return life
}

function troublesWith(world: World, life: Life, move: string): string[] {
  const { now } = world.clock
  const facts = mentorFacts(world, life.mentor)
  const { start, end } = life.time
  const hours = startsWithin(facts, { lengthMin: (end - start) / minute, from: start, to: start + minute, now })
  const due = Math.max(now + hour, Math.min(now + 48 * hour, start - 2 * hour))
  const isBooked = move === 'book'
  const isSet = world.running.some(({ changesHours }) => changesHours)
  const waiting = [...world.lives.values()].filter(
    ({ mentee, status }) => mentee === life.mentee && status === 'pending',
  )
  return [
    ...(facts.isOpen ? [] : ['the mentor takes no requests']),
    ...(hours.includes(start) || isSet ? [] : ['not within the hours, the notice and the horizon of the mentor']),
    ...((facts.autoConfirm === isBooked || isSet) && (life.status === 'confirmed') === isBooked
      ? []
      : ['the wrong beginning']),
    ...(isBooked || life.due === due ? [] : ['another time to answer in than B2 says']),
    ...(waiting.length > 5 ? ['more than five open requests'] : []),
    ...(areApart(world, life) ? ['one of them has blocked the other'] : []),
  ]
}

export const areApart = ({ database }: Pick<World, 'database'>, { mentor, mentee }: Pick<Life, 'mentor' | 'mentee'>) =>
  database.rows(
    'select 1 from blocks where (blocker_id = ?1 and blocked_id = ?2) or (blocker_id = ?2 and blocked_id = ?1)',
    mentor,
    mentee,
  ).length > 0
