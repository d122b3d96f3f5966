import { always, type Action } from './action.ts'
import type { Attempt } from './attempt.ts'
import { hour } from '../model/life.ts'
import { everybody } from './verb.ts'
import type { World } from '../world.ts'

export const fileActions: readonly Action[] = [{ name: 'bookings.files.keep', weight: 2, draw: keep }]

/** A file is handed over before the request that it comes along with. */
function keep(world: World): Attempt | undefined {
  const who = world.dice.maybeOneOf(everybody(world))
  const bytes = new TextEncoder().encode(`Plan ${world.dice.below(1000)}`)
  return (
    who && {
      words: `${who.username} hands over a file`,
      who,
      run: async (api) => {
        const { files } = await api.bookings.files.keep({ files: [{ name: 'plan.txt', bytes }], beside: [] })
        for (const { receipt } of files)
          world.receipts.push({ who: who.id, receipt, until: world.clock.now + 19 * hour })
      },
      excuse: always,
    }
  )
}
