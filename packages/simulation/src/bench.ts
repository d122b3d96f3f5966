import { equalPosts, oneSlot, providerAway, threeAnswers } from './bench/at-once.ts'
import { killLoop } from './bench/kill-loop.ts'
import { oneSlotOverHttp } from './bench/over-http.ts'

/** npm run bench:bookings: what bookings bear, in figures. */
const kills = Number(process.env['KILLS'] || 200)
const parts = {
  slot: () => oneSlot(1000),
  http: async () => {
    await oneSlotOverHttp(1000, 50)
    await oneSlotOverHttp(1000, 1000)
  },
  posts: () => equalPosts(50),
  answers: () => threeAnswers(200),
  provider: () => providerAway(400),
  kill: () => killLoop(kills),
}
const asked = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run()
