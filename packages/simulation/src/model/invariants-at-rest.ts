import { day, isActive, type Life } from './life.ts'
import { mayAct, personOf } from '../actions/verb.ts'
import type { World } from '../world.ts'

/** What holds once nothing fails, the jobs have run and the outbox is empty. */
export function invariantsAtRest(world: World): void {
  const { lives, broken } = world
  for (const life of lives.values())
    for (const trouble of troublesWith(world, life)) broken.push(`${life.id.slice(-4)} ${trouble}`)
  if (world.provider.changed.length > 0) broken.push('a mail came again under its key, to somebody else')
  remindedOnce(world)
  statsAreTrue(world)
}

/** What is left of a booking that should not be. */
function troublesWith(world: World, life: Life): string[] {
  const { now } = world.clock
  const { status, due, time, offer } = life
  const troubles = {
    'still waits': status === 'pending' && due !== null && due <= now,
    'was never completed': status === 'confirmed' && time.end + day <= now,
    'has an offer that nobody can take': offer !== null && offer.expires <= now,
    'goes on, and one of them has left': isActive(life) && time.start > now && !areHere(world, life),
  }
  return Object.entries(troubles).flatMap(([words, isSo]) => (isSo ? [words] : []))
}

const areHere = (world: World, { mentor, mentee }: Life) =>
  [mentor, mentee].every((id) => {
    const person = personOf(world, id)
    return person !== undefined && mayAct(world, id === mentor ? person : { ...person, isMentor: false })
  })

/** What was due was told of, and nothing twice. */
function remindedOnce({ database, clock, broken }: World): void {
  const twice = database.rows(
    `select booking_id, kind from booking_reminders where sent_at is not null group by booking_id, kind, due_at having count(*) > 1`,
  )
  for (const row of twice) broken.push(`${String(row['booking_id'])} was reminded twice by ${String(row['kind'])}`)
  const never = database.rows(
    'select booking_id, kind from booking_reminders where sent_at is null and due_at <= ?',
    clock.now,
  )
  for (const row of never) broken.push(`${String(row['booking_id'])} was never reminded by ${String(row['kind'])}`)
}

/** What is told of mentors is what their bookings say. */
function statsAreTrue({ database, lives, mentors, broken }: World): void {
  for (const { id, username } of mentors) {
    const [told] = database.rows('select * from mentor_stats where user_id = ?', id)
    if (!told) continue
    const completed = [...lives.values()].filter(({ mentor, status }) => mentor === id && status === 'completed')
    const minutes = completed.reduce((sum, { time }) => sum + (time.end - time.start) / 60_000, 0)
    const [said] = database.rows(
      'select count(*) as count, coalesce(sum(rating), 0) as sum from feedback where subject_id = ?',
      id,
    )
    const counted = [completed.length, minutes, said?.['count'], said?.['sum']].join(' ')
    const shown = ['completed', 'minutes', 'rating_count', 'rating_sum'].map((name) => told[name]).join(' ')
    if (counted !== shown) broken.push(`of ${username} is told ${shown}, and true is ${counted}`)
  }
}
