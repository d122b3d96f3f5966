import { markings } from '@mentorhub/domain/admin/booking-inputs'
import { always, type Action } from './action.ts'
import type { Attempt } from './attempt.ts'
import type { World } from '../world.ts'

const reason = 'Both of them have written to us about it.'

/** What staff does to the bookings of others. */
export const staffActions: readonly Action[] = [
  { name: 'admin.bookings.cancel', weight: 1, draw: cancel },
  { name: 'admin.bookings.mark', weight: 4, draw: mark },
]

const someLife = ({ dice, lives }: World) => dice.maybeOneOf([...lives.values()])

/** Mostly one that is over, of which staff may be told that it was not so. */
const someMeeting = (world: World) => {
  const over = [...world.lives.values()].filter(({ status }) => status === 'completed' || status === 'no_show')
  return (world.dice.chance(0.8) ? world.dice.maybeOneOf(over) : undefined) ?? someLife(world)
}

function cancel(world: World): Attempt | undefined {
  const life = someLife(world)
  if (!life) return undefined
  const seen = { id: life.id, version: life.version }
  return {
    words: `staff cancels ${life.id.slice(-4)}`,
    who: world.admin,
    run: (api) => api.admin.bookings.cancel({ ...seen, reason }),
    excuse: always,
    makes: { move: 'cancel', version: life.version + 1 },
  }
}

function mark(world: World): Attempt | undefined {
  const life = someMeeting(world)
  const as = world.dice.oneOf(markings)
  if (!life) return undefined
  const seen = { id: life.id, version: life.version }
  return {
    words: `staff marks ${life.id.slice(-4)} as ${as}`,
    who: world.admin,
    run: (api) => api.admin.bookings.mark({ ...seen, as, reason }),
    excuse: always,
  }
}
