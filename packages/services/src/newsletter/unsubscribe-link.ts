import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { linkToken } from '../auth/link-token.ts'

/**
 * The token names its subscriber and proves it with a derived half: it works from every mail ever sent, needs no row,
 * and lets its holder do one thing only.
 */
export const unsubscribeToken = async (ctx: Pick<Ctx, 'linkKey'>, subscriberId: string) =>
  `${subscriberId}.${await linkToken(ctx, 'unsubscribe', subscriberId)}`

export async function subscriberOf(ctx: Pick<Ctx, 'linkKey'>, token: string): Promise<string | undefined> {
  const [subscriberId = ''] = token.split('.')
  // Hashes are compared, so that the time it takes tells nothing about how much of the token was right.
  const [right, given] = await Promise.all([unsubscribeToken(ctx, subscriberId).then(hashed), hashed(token)])
  return right === given ? subscriberId : undefined
}
