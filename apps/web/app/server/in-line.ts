import { seconds } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'

/** About three seconds of work for one core. */
const mostWaiting = 20
/** Whoever went away in the meantime never leaves the line by themselves. */
const patience = seconds(6)
const pauseMs = 10

const line = new Map<symbol, number>()

/**
 * Heavy work is done one by one, with a pause in between: the runtime computes it on the thread that answers everybody,
 * and everybody shall be answered meanwhile. A line that grows is told to come back.
 */
export async function inLine<T>(work: () => Promise<T>): Promise<T> {
  for (const [who, since] of line) if (Date.now() - since > patience) line.delete(who)
  if (line.size >= mostWaiting) throw new Refusal('limited', 'limit.busy', 5)
  const me = Symbol('somebody')
  line.set(me, Date.now())
  try {
    do await pause()
    while (isBehind(me))
    return await work()
  } finally {
    line.delete(me)
  }
}

const isBehind = (me: symbol) => line.has(me) && line.keys().next().value !== me

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs))
