import { seconds } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'

/** About three seconds of work for one core. */
const mostWaiting = 20
/** Whoever went away in the meantime never leaves the line by themselves. */
const patience = seconds(30)

const line = new Map<symbol, number>()

/**
 * Heavy work waits its turn while everything else goes on. The runtime computes it on the thread that answers
 * everybody, so a line that grows is told to come back instead of keeping all others from their pages.
 */
export async function inLine<T>(work: () => Promise<T>): Promise<T> {
  for (const [who, since] of line) if (Date.now() - since > patience) line.delete(who)
  if (line.size >= mostWaiting) throw new Refusal('limited', 'limit.busy', 5)
  const me = Symbol('somebody')
  line.set(me, Date.now())
  try {
    await new Promise((resolve) => setTimeout(resolve, 0))
    return await work()
  } finally {
    line.delete(me)
  }
}
