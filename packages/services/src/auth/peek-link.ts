import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import type { TokenPurpose } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'
import { stateOf, tokenOf, type LinkState } from './token-of.ts'

export type Peek = LinkToken & { readonly purpose: Exclude<TokenPurpose, 'newsletter'> }

/** What a mailed link would do, without doing it: mail scanners open links too. Its holder may see the address it is about. */
export async function peekLink(
  ctx: Ctx,
  { purpose, token }: Peek,
): Promise<{ state: LinkState; email: string | null }> {
  const found = await tokenOf(ctx, purpose, token)
  const state = stateOf(found, ctx.now())
  return { state, email: state === 'open' ? (found?.token.email ?? null) : null }
}
