import { heldBy, overlap, type Life } from './life.ts'
import type { Row } from '../stage/world-database.ts'
import type { World } from '../world.ts'

const tick = 5 * 60_000

/** What holds at every moment, whatever has just happened. */
export function invariants(world: World): void {
  const { database, lives, broken } = world
  for (const row of database.rows('select id, status, version from bookings')) {
    const life = lives.get(String(row['id']))
    if (!life) broken.push(`${String(row['id'])} is there, and nobody has asked for it`)
    else if (life.status !== row['status'] || life.version !== row['version'])
      broken.push(`${life.id.slice(-4)} changed without a move`)
  }
  oneThingAtATime(world)
  claimsAsNeeded(world)
  historiesAreWhole(world)
}

function oneThingAtATime({ lives, broken }: World): void {
  const held = [...lives.values()].flatMap(heldBy)
  for (const [index, one] of held.entries())
    for (const other of held.slice(index + 1))
      if (one.userId === other.userId && one.life !== other.life && overlap(one, other))
        broken.push(`${one.userId.slice(-4)} has ${one.life.id.slice(-4)} and ${other.life.id.slice(-4)} at one time`)
}

/** The keys that guard time are there for what needs them, and for nothing else. */
function claimsAsNeeded({ database, lives, broken }: World): void {
  const rows = database.rows(
    `select user_id, source_id, min(tick) as first, max(tick) as last, count(*) as count from time_claims group by 1, 2`,
  )
  const found = rows.map(words).toSorted().join('; ')
  const needed = [...lives.values()].flatMap(claimsOf).map(words).toSorted().join('; ')
  if (found !== needed) broken.push(`the claims are ${found}, and needed are ${needed}`)
}

const words = (row: Row) =>
  ['user_id', 'source_id', 'first', 'last', 'count'].map((name) => String(row[name]).replace(/^0+/, '')).join(' ')

function claimsOf(life: Life): Row[] {
  const held = heldBy(life).map((one) => ({ ...one, ticks: ticksIn(one.start, one.end) }))
  return held.flatMap(({ userId, isOffer, ticks }) => {
    const own = held.find((one) => !one.isOffer && one.userId === userId)?.ticks ?? []
    const taken = isOffer ? ticks.filter((one) => !own.includes(one)) : ticks
    const source = isOffer ? (life.offer?.id ?? '') : life.id
    if (taken.length === 0) return []
    return [
      { user_id: userId, source_id: source, first: Math.min(...taken), last: Math.max(...taken), count: taken.length },
    ]
  })
}

const ticksIn = (start: number, end: number) =>
  Array.from({ length: Math.ceil((end - start) / tick) }, (_, nth) => start / tick + nth)

/** Versions count the moves without a gap, and the last of them leads to what the booking is. */
function historiesAreWhole({ database, broken }: World): void {
  const rows = database.rows(
    `select b.id from bookings b join booking_moves m on m.booking_id = b.id group by b.id
     having count(*) <> b.version or min(m.version) <> 1 or max(m.version) <> b.version
       or (select to_status from booking_moves where booking_id = b.id order by version desc limit 1) <> b.status`,
  )
  for (const { id } of rows) broken.push(`the history of ${String(id)} is not whole`)
}
