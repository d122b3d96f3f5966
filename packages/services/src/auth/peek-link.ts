import type { PeekLink } from '@mentorhub/domain/auth/inputs'
import type { Ctx } from '../context.ts'
import { stateOf, tokenOf, type LinkState } from './token-of.ts'

/** What a mailed link would do, without doing it: mail scanners open links too. Its holder may see the address it is about. */
export async function peekLink(
  ctx: Ctx,
  { purpose, token }: PeekLink,
): Promise<{ state: LinkState; email: string | null }> {
  const found = await tokenOf(ctx, purpose, token)
  const state = stateOf(found, ctx.now())
  return { state, email: state === 'open' ? (found?.token.email ?? null) : null }
}
