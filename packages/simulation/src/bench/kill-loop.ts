import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { connect } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { bookings } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import type { TestPerson } from '@mentorhub/testing/people'
import { hour } from '../model/life.ts'
import { random } from '../stage/random.ts'
import { freePort } from './free-port.ts'
import { askFor, hallOn, type Hall } from './hall.ts'
import { must } from './must.ts'

const clients = 8
/** Nobody may ask more than twenty times an hour. */
const menteesEach = 25

/**
 * J1 and O1: people ask, confirm and cancel while the database is killed again and again, each time in the middle of
 * things. Whoever hears nothing asks again with the same key. In the end nothing that was acknowledged is missing,
 * nothing is there twice, and every mail was sent once.
 */
export async function killLoop(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-kill-'))
  const [path, port] = [join(folder, 'data.db'), await freePort()]
  let database = await startDatabase(path, port)
  const hall = hallOn(connect({ url: `http://127.0.0.1:${port}` }), '2026-11-23T09:00:00Z')
  await migrateUp(hall.db)
  const load = await beginLoad(hall)
  for (let done = 0; done < kills; done++) {
    await pause(load.dice.between(50, 900))
    database.kill('SIGKILL')
    await once(database, 'exit')
    database = await startDatabase(path, port)
  }
  await load.end()
  await conclude(hall, load, kills)
  database.kill('SIGKILL')
  await once(database, 'exit')
  rmSync(folder, { recursive: true, force: true })
}

type Acknowledged = { readonly id: string; readonly key: string }

type Group = { readonly mentor: TestPerson; readonly mentees: readonly TestPerson[] }

async function groupsIn(hall: Hall): Promise<Group[]> {
  const groups: Group[] = []
  for (let nth = 0; nth < clients; nth++) {
    const mentees: TestPerson[] = []
    for (let one = 0; one < menteesEach; one++) mentees.push(await hall.person(`member-${nth}-${one}`))
    groups.push({ mentor: await hall.mentor(`mentor-${nth}`), mentees })
  }
  return groups
}

/** Each client is a mentor with some mentees, who ask for one hour after the other. */
async function beginLoad(hall: Hall) {
  const dice = random(9)
  const acknowledged: Acknowledged[] = []
  const answered = new Map<string, string>()
  const counts = { tries: 0, unanswered: 0 }
  let isOver = false
  const began = hall.clock.now
  const groups = await groupsIn(hall)
  const insist = insisting(counts)
  const client = async ({ mentor, mentees }: Group) => {
    for (let nth = 0; !isOver; nth++) {
      const mentee = mentees[nth % menteesEach]
      if (!mentee) return
      const start = began + (48 + (nth % 1300)) * hour
      const key = `${mentee.username}-${nth}`
      const asked = { ...askFor(mentor.username, start), key }
      const { id, version } = await insist(() => hall.as(mentee).bookings.request(asked))
      const made = { id, version }
      acknowledged.push({ id: made.id, key })
      const ends = [
        () => hall.as(mentor).bookings.confirm(made),
        () => hall.as(mentor).bookings.decline(made),
        () => hall.as(mentee).bookings.cancel(made),
      ]
      const status = await insist(ends[nth % 3] ?? (() => hall.as(mentee).bookings.cancel(made))).then(
        (moved) => moved.status,
        () => 'refused',
      )
      answered.set(made.id, status)
    }
  }
  const teller = async () => {
    while (!isOver) {
      await drainOutbox(hall.ctx()).catch(() => 0)
      // Leases of runs that died come due again a minute later.
      hall.clock.now += 1000
      await pause(30)
    }
  }
  const working = [...groups.map(client), teller()]
  const end = async () => {
    isOver = true
    await Promise.all(working)
  }
  return { dice, acknowledged, answered, counts, end }
}

/** Who hears nothing asks again, until there is an answer. */
const insisting =
  (counts: { tries: number; unanswered: number }) =>
  async <T>(act: () => Promise<T>): Promise<T> => {
    for (;;) {
      counts.tries++
      try {
        return await act()
      } catch (error) {
        if (!isAway(error)) throw error
        counts.unanswered++
        await pause(20)
      }
    }
  }

const isAway = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SERVICE_UNAVAILABLE'

type Load = Awaited<ReturnType<typeof beginLoad>>

async function conclude(hall: Hall, { acknowledged, answered, counts }: Load, kills: number): Promise<void> {
  const { db, clock, provider } = hall
  for (let runs = 0; runs < 30 && (await waiting(hall)) > 0; runs++) {
    clock.now += 10 * 60_000
    await drainOutbox(hall.ctx())
  }
  const rows = await db.select({ id: bookings.id, status: bookings.status }).from(bookings)
  const there = new Map(rows.map(({ id, status }) => [id, status]))
  const lost = acknowledged.filter(({ id }) => !there.has(id))
  const undone = [...answered].filter(([id, status]) => status !== 'refused' && there.get(id) !== status)
  const doubled = rows.length - new Set(acknowledged.map(({ key }) => key)).size
  const [sound] = await db.all<{ integrity_check: string }>(sql`pragma integrity_check`)
  const torn = await db.all(
    sql`select b.id from bookings b left join booking_moves m on m.booking_id = b.id group by b.id having count(m.version) <> b.version`,
  )
  const mails = [...provider.kept.values()].map(({ to, subject, text }) => `${to} ${subject} ${text}`)
  const twice = mails.length - new Set(mails).size
  const untold = await waiting(hall)
  console.info(
    `${kills} kills of the database under load: ${acknowledged.length} requests and ${answered.size} answers acknowledged (${counts.unanswered} of ${counts.tries} tries unanswered); lost ${lost.length + undone.length}, doubled ${doubled}, torn ${torn.length}, integrity ${sound?.integrity_check}; ${mails.length} mails, ${twice} of them twice, ${untold} untold.`,
  )
  must(lost.length === 0 && undone.length === 0, 'nothing that was acknowledged is lost')
  must(doubled <= 0 && torn.length === 0 && twice === 0 && untold === 0, 'nothing is there twice, or by half')
}

const waiting = ({ db }: Hall) => db.$count(outbox, sql`done_at is null`)

async function startDatabase(path: string, port: number): Promise<ChildProcess> {
  const database = fork(fileURLToPath(new URL('database-process.ts', import.meta.url)), [path, String(port)])
  await once(database, 'message')
  return database
}
