import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import type { Person } from './person.ts'
import { signedIn } from './viewer.ts'

/** For what would hand the account to whoever sits at a desk that was left: a proof must be minutes old. */
export async function proven(ctx: Pick<Ctx, 'viewer' | 'now'>): Promise<Person> {
  const person = await signedIn(ctx)
  if (!isProven(person, ctx.now())) throw new Refusal('forbidden', 'auth.confirm_first')
  return person
}

export const isProven = ({ sudoUntil }: Person, now: number) => sudoUntil !== null && sudoUntil > now
