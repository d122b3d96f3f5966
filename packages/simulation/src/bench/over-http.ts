import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '@mentorhub/db/connect'
import { bookings } from '@mentorhub/db/schema/bookings'
import { eq } from 'drizzle-orm'
import { day, hour } from '../model/life.ts'
import { random } from '../stage/random.ts'
import { askFor, hallOn } from './hall.ts'
import { must } from './must.ts'
import { startApp, type App } from './start-app.ts'

/**
 * B1 against the built Worker: so many people ask for one hour of one mentor over HTTP, as many at once as are given. Who
 * is told to come back, since the database did not answer in its four seconds, comes back with the same key.
 */
export async function oneSlotOverHttp(count: number, atOnce: number): Promise<void> {
  const app = await startApp()
  try {
    const hall = hallOn(connect({ url: `${app.sandbox}/libsql` }), new Date().toISOString())
    const { username } = await hall.mentor('noor-of-the-bench')
    const cookies: string[] = []
    for (let nth = 0; nth < count; nth++) cookies.push((await hall.person(`crowd-${nth}`)).cookie)
    const start = hall.clock.now - (hall.clock.now % day) + 3 * day + 10 * hour
    const startedAt = performance.now()
    const statuses: number[] = []
    let unanswered = 0
    const senders = cookies.map((cookie, nth) => ({ cookie, nth }))
    const dice = random(1000)
    const client = async () => {
      for (let one = senders.shift(); one; one = senders.shift()) {
        const input = { ...askFor(username, start), key: `click-of-${one.nth}` }
        let status = await post(app, input, one)
        for (; status === 503; status = await post(app, input, one)) {
          unanswered++
          await pause(dice.between(1000, 20_000))
        }
        statuses.push(status)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, client))
    const seconds = (performance.now() - startedAt) / 1000
    const rows = await hall.db.$count(bookings, eq(bookings.startsAt, start))
    const kinds = [...new Set(statuses)].map((one) => `${statuses.filter((status) => status === one).length} × ${one}`)
    console.info(
      `${count} requests for one slot over HTTP, ${atOnce} at once: ${kinds.join(', ')}; ${rows} row, ${unanswered} × 503 on the way, in ${seconds.toFixed(1)} s.`,
    )
    must(statuses.filter((status) => status === 200).length === 1 && rows === 1, 'one is accepted')
    must(Math.max(...statuses) < 500, 'no answer is a bug')
  } finally {
    await app.end()
  }
}

type Sender = { readonly cookie: string; readonly nth: number }

/** Each from an address of their own, since one may not ask so often. */
async function post({ url }: App, input: object, { cookie, nth }: Sender): Promise<number> {
  const headers = {
    'Content-Type': 'application/json',
    Origin: url,
    Cookie: `__Host-session=${cookie}`,
    'CF-Connecting-IP': `198.51.${100 + Math.floor(nth / 250)}.${nth % 250}`,
  }
  const answer = await fetch(`${url}/trpc/bookings.request`, { method: 'POST', headers, body: JSON.stringify(input) })
  await answer.arrayBuffer()
  return answer.status
}
