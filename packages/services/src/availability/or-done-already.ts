import { Refusal } from '@mentorhub/domain/errors'
import { changedMeanwhile } from './availability-changed.ts'

/** A form that is sent twice at once: the second time finds a changed schedule, in which what it asked for is done already. */
export async function orDoneAlready<A>(change: Promise<A>, done: () => Promise<A | undefined>): Promise<A> {
  try {
    return await change
  } catch (error) {
    const answer = isLate(error) ? await done() : undefined
    if (answer === undefined) throw error
    return answer
  }
}

const isLate = (error: unknown) =>
  error instanceof Refusal && error.message === changedMeanwhile['availability_rules.overlap']
