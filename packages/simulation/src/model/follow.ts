import { beginLife, type Judged } from './begin-life.ts'
import { learn, presentAt } from './learn.ts'
import { isLegal } from './legal-moves.ts'
import { troubleWithLink } from './links.ts'
import { hour, partyOf, type Actor, type Life } from './life.ts'
import type { Row } from '../stage/world-database.ts'
import type { Running, World } from '../world.ts'

/** Reads on in the history of all bookings, and judges each move that was made by what the model knew before it. */
export function follow(world: World, by: Running | undefined): void {
  const { database, lives } = world
  const rows = database.rows('select rowid as nth, * from booking_moves where rowid > ? order by rowid', world.followed)
  for (const row of rows) {
    world.followed = Number(row['nth'])
    const id = String(row['booking_id'])
    const complain = (words: string) => void world.broken.push(`${id.slice(-4)} ${String(row['move'])}: ${words}`)
    world.history.set(`${id} ${String(row['version'])}`, String(row['move']))
    by?.moves.push(`${id.slice(-4)} ${String(row['move'])}`)
    const life = lives.get(id)
    if (life) continueLife(world, life, { row, complain, by })
    else beginLife(world, { row, complain })
  }
  // Whatever was written may stand against what others are about to do.
  for (const one of world.running) if (one !== by) one.isExcused ||= one.excuse()
}

type Continued = Judged & { readonly by: Running | undefined }

function continueLife(world: World, life: Life, { row, complain, by: maker }: Continued): void {
  const move = String(row['move'])
  const by = actorOf(life, row)
  const at = Number(row['at'])
  if (!by) complain('made by somebody whose booking it is not')
  else if (!isLegal(move, life, { by, at, present: presentAt(world, life) }))
    complain(`not legal for the ${by} in ${life.status}`)
  if (row['from_status'] !== life.status) complain(`from ${String(row['from_status'])}, and it was ${life.status}`)
  if (row['version'] !== life.version + 1) complain(`version ${String(row['version'])} after ${life.version}`)
  if (at !== world.clock.now) complain('written for another moment')
  if (row['actor_kind'] === 'email_link') {
    const trouble = troubleWithLink(world, maker?.link, { life, row })
    if (trouble) complain(trouble)
  }
  const before = { ...life }
  learn(world, life)
  if (row['to_status'] !== life.status)
    complain(`the history says ${String(row['to_status'])}, the booking ${life.status}`)
  const trouble = by && troubleAfter(move, { before, after: life, by, at })
  if (trouble) complain(trouble)
}

/** Whoever follows a link in a mail acts as the one it was sent to. */
function actorOf(life: Life, row: Row): Actor | undefined {
  const kind = row['actor_kind']
  if (kind === 'admin' || kind === 'system') return kind
  const party = partyOf(life, String(row['actor_id']))
  return kind === 'email_link' || kind === party ? party : undefined
}

type Change = { readonly before: Life; readonly after: Life; readonly by: Actor; readonly at: number }

/** Moves that take another time, that keep an offer, and that give more time to answer in. */
const movesTime = new Set(['edit', 'accept'])
const keepsOffer = new Set(['set_link', 'reconfirm', 'ask', 'reply', 'extend'])

/** What a move must not have changed, and what it must have. */
const troubleAfter = (move: string, change: Change): string | undefined =>
  troubleWithTime(move, change) ?? troubleWithOffer(move, change) ?? troubleWithClock(move, change)

function troubleWithTime(move: string, { before, after }: Change): string | undefined {
  const isMoved = before.time.start !== after.time.start || before.time.end !== after.time.end
  if (isMoved && !movesTime.has(move)) return 'moved the time'
  const isTaken = after.time.start === before.offer?.start && after.moved === before.moved + 1
  return move === 'accept' && !isTaken ? 'took another time than was offered' : undefined
}

function troubleWithOffer(move: string, { before, after, by }: Change): string | undefined {
  if (move === 'propose') return after.offer?.by === by ? undefined : 'left no offer'
  if (move === 'edit') return undefined
  if (keepsOffer.has(move)) return after.offer?.id === before.offer?.id ? undefined : 'lost the offer'
  return after.offer ? 'left an offer open' : undefined
}

function troubleWithClock(move: string, { before, after, at }: Change): string | undefined {
  if (after.status !== 'pending') return undefined
  if (after.due === null) return 'waits without an end'
  const latest = Math.max(after.time.start - 2 * hour, before.due ?? 0, at + hour)
  if (after.due > latest && move !== 'propose') return 'is awaited for longer than helps'
  const least = ['ask', 'extend', 'reply', 'propose', 'refuse', 'withdraw'].includes(move) ? (before.due ?? 0) : 0
  return after.due < least ? 'is awaited for a shorter time than before' : undefined
}
