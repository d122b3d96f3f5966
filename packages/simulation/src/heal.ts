import { invariants } from './model/invariants.ts'
import { invariantsAtRest } from './model/invariants-at-rest.ts'
import { runJobs, tellNews } from './actions/job-actions.ts'
import { day, isActive } from './model/life.ts'
import { together } from './together.ts'
import type { World } from './world.ts'

/** The end of a day: nothing fails any more, the jobs run, and all that waited to be told is told. */
export async function heal(world: World): Promise<void> {
  world.mishaps = false
  world.provider.weather = 'fine'
  world.say('— all is well again')
  await tellAll(world)
  if (waiting(world) > 0) world.broken.push('the outbox is not empty')
  invariants(world)
  invariantsAtRest(world)
}

/** The end of a world: as its clock goes on, everything that was agreed comes to its end. */
export async function comeToAnEnd(world: World): Promise<void> {
  for (let at = nextMoment(world); at !== undefined && world.broken.length === 0; at = nextMoment(world)) {
    world.clock.now = Math.max(world.clock.now, at)
    world.say('— the clock')
    await tellAll(world)
    invariants(world)
  }
  invariantsAtRest(world)
}

async function tellAll(world: World): Promise<void> {
  await calmDown(world)
  for (let tries = 0; tries < 10 && waiting(world) > 0; tries++) {
    const due = nextDue(world)
    if (due > world.clock.now) {
      world.clock.now = due
      await calmDown(world)
    }
    await together(world, [tellNews()])
  }
}

/** Jobs that meet on one booking leave something for the next run. */
async function calmDown(world: World): Promise<void> {
  for (let runs = 0; runs < 5; runs++) {
    const before = world.followed
    await together(world, runs === 0 && world.dice.chance(0.2) ? [runJobs(), runJobs(), runJobs()] : [runJobs()])
    if (world.followed === before) return
  }
}

const waiting = ({ database }: World) =>
  Number(database.rows('select count(*) as count from outbox where done_at is null and dead_at is null')[0]?.['count'])

const nextDue = ({ database }: World) =>
  Number(database.rows('select max(due_at) as due from outbox where done_at is null and dead_at is null')[0]?.['due'])

/** When the next thing happens by itself. */
function nextMoment({ database, lives, clock }: World): number | undefined {
  const [row] = database.rows('select min(due_at) as at from booking_reminders where sent_at is null')
  const ends = [...lives.values()]
    .filter(isActive)
    .map(({ time, due, offer }) => offer?.expires ?? due ?? time.end + day)
  const all = [...ends, ...(typeof row?.['at'] === 'number' ? [row['at']] : [])].filter((at) => at > clock.now)
  return all.length > 0 ? Math.min(...all) : undefined
}
