import { day, hour, isActive, minute } from './model/life.ts'
import type { World } from './world.ts'

/** Minutes, hours or days, or right up to a moment at which something happens by itself. */
export function timePasses(world: World): void {
  const { dice, clock } = world
  const moment = dice.chance(0.6) ? dice.maybeOneOf(moments(world).filter((at) => at > clock.now)) : undefined
  const some = dice.oneOf([dice.between(1, 59) * minute, dice.between(1, 12) * hour, dice.between(1, 4) * day])
  const to = moment === undefined ? clock.now + some : moment + dice.oneOf([0, 0, -minute, minute])
  clock.now = Math.max(clock.now, to)
  world.say('— the clock')
}

/** The moments at which a rule begins or ends to hold. */
const moments = ({ lives }: World): number[] =>
  [...lives.values()]
    .filter(isActive)
    .flatMap(({ time, due, offer }) => [
      ...(due === null ? [] : [due]),
      ...(offer ? [offer.expires] : []),
      time.start - 24 * hour,
      time.start - 15 * minute,
      time.start,
      time.start + 10 * minute,
      time.end,
      time.end + day,
    ])
