import { heldBy, overlap, type Life, type Span } from './life.ts'
import type { World } from '../world.ts'

type Wanted = Span & {
  readonly mentor: string
  readonly mentee: string
  readonly gap: number
  /** The booking that shall move there, whose own time does not stand against it. */
  readonly except?: Life
}

/** Whether one of the two has given a piece of that time away. */
export function clashes({ lives }: World, { start, end, gap, mentor, mentee, except }: Wanted): boolean {
  const wanted = [
    { userId: mentor, start, end: end + gap },
    { userId: mentee, start, end },
  ]
  return [...lives.values()]
    .flatMap(heldBy)
    .filter(({ life, isOffer }) => isOffer || life !== except)
    .some((held) => wanted.some((one) => one.userId === held.userId && overlap(one, held)))
}
