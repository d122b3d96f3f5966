import { setTimeout as pause } from 'node:timers/promises'
import { bookings, bookingMoves, timeClaims } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import { hour } from '../model/life.ts'
import { random } from '../stage/random.ts'
import { askFor, openHall, tally } from './hall.ts'
import { must } from './must.ts'

/** B1: so many people want one hour of one mentor, at one moment. */
export async function oneSlot(count: number): Promise<void> {
  const hall = await openHall()
  const noor = await hall.mentor('noor')
  const crowd = []
  for (let nth = 0; nth < count; nth++) crowd.push(await hall.person(`person-${nth}`))
  const start = hall.clock.now + 48 * hour
  const startedAt = performance.now()
  const tries = await Promise.allSettled(
    crowd.map((who) => hall.as(who).bookings.request(askFor(noor.username, start))),
  )
  const ms = performance.now() - startedAt
  console.info(`${count} requests for one slot at once: ${tally(tries)}, in ${(ms / 1000).toFixed(1)} s.`)
  const rows = await hall.db.$count(bookings)
  must(tries.filter(({ status }) => status === 'fulfilled').length === 1 && rows === 1, 'one is accepted')
  must((await hall.db.$count(timeClaims)) === 12, 'the claims are of one booking')
  hall.close()
}

/** B3: a form that is sent so often makes one request. */
export async function equalPosts(count: number): Promise<void> {
  const hall = await openHall()
  const [noor, sam] = [await hall.mentor('noor'), await hall.person('sam')]
  const asked = { ...askFor(noor.username, hall.clock.now + 48 * hour), key: 'one-and-the-same' }
  const tries = await Promise.allSettled(Array.from({ length: count }, () => hall.as(sam).bookings.request(asked)))
  const said = new Set(tries.map((one) => (one.status === 'fulfilled' ? JSON.stringify(one.value) : 'refused')))
  const rows = await hall.db.$count(bookings)
  console.info(`${count} equal posts at once: ${rows} row, ${said.size} different answer.`)
  must(rows === 1 && said.size === 1 && !said.has('refused'), 'equal posts make one request')
  hall.close()
}

/** B2: confirm, decline and cancel at once: one of them is what happened, and that is told. */
export async function threeAnswers(rounds: number): Promise<void> {
  const hall = await openHall()
  const [noor, sam] = [await hall.mentor('noor'), await hall.person('sam')]
  const dice = random(2026)
  const winners = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const start = hall.clock.now + 48 * hour
    const seen = await hall.as(sam).bookings.request(askFor(noor.username, start))
    await drainOutbox(hall.ctx())
    const before = hall.provider.kept.size
    const { id, version } = seen
    const three = [
      () => hall.as(noor).bookings.confirm({ id, version }),
      () => hall.as(noor).bookings.decline({ id, version, code: 'no_time' }),
      () => hall.as(sam).bookings.cancel({ id, version }),
    ]
    const tries = await Promise.allSettled(
      Array.from({ length: 3 })
        .flatMap(() => dice.draw(three) ?? [])
        .map((answer) => pause(dice.below(8)).then(answer)),
    )
    const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.status] : []))
    await drainOutbox(hall.ctx())
    const mails = [...hall.provider.kept.values()].slice(before)
    must(won.length === 1, `one answer counts in round ${round}`)
    must(new Set(mails.map(({ to }) => to)).size === mails.length, `nobody is told twice in round ${round}`)
    must(mails.length > 0 && mails.length <= 2, `one set of mails in round ${round}: ${mails.length}`)
    winners.set(won[0] ?? '', (winners.get(won[0] ?? '') ?? 0) + 1)
    hall.clock.now += hour
  }
  const moves = await hall.db.$count(bookingMoves)
  console.info(
    `${rounds} rounds of confirm, decline and cancel at once: ${[...winners].map((one) => one.join(' ')).join(', ')}.`,
  )
  must(moves === 2 * rounds, 'every round leaves two moves')
  hall.close()
}

/** J4: nobody hears from the provider of mails for ten minutes, while people go on. */
export async function providerAway(requests: number): Promise<void> {
  const hall = await openHall()
  const crowd = []
  for (let nth = 0; nth < requests / 4; nth++) {
    const mentee = await hall.person(`person-${nth}`)
    crowd.push({ mentee, mentor: await hall.mentor(`mentor-${nth}`) })
  }
  hall.provider.weather = 'away'
  let made = 0
  for (let minute = 0; minute < 10; minute++) {
    for (let nth = minute; nth < requests; nth += 10) {
      const pair = crowd[nth % crowd.length]
      if (!pair) continue
      const start = hall.clock.now - (hall.clock.now % hour) + (48 + Math.floor(nth / crowd.length)) * hour
      await hall.as(pair.mentee).bookings.request(askFor(pair.mentor.username, start))
      made++
    }
    await drainOutbox(hall.ctx())
    hall.clock.now += 60_000
  }
  hall.provider.weather = 'fine'
  const waiting = await hall.db.$count(outbox)
  const healedAt = hall.clock.now
  const startedAt = performance.now()
  let told = await drainOutbox(hall.ctx())
  for (let runs = 0; told < waiting && runs < 20; runs++) {
    hall.clock.now += 60_000
    told += await drainOutbox(hall.ctx())
  }
  const seconds = (performance.now() - startedAt) / 1000
  console.info(
    `Provider of mails away for 10 minutes: ${made} of ${requests} requests went well; ${told} of ${waiting} items were told ${(hall.clock.now - healedAt) / 60_000} minutes of ticks and ${seconds.toFixed(1)} s of work after it was back.`,
  )
  must(made === requests && told === waiting, 'everything is told')
  must(hall.clock.now - healedAt <= 120_000, 'within two minutes')
  hall.close()
}
