import { linkToken } from '../auth/link-token.ts'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'

/**
 * The token names what it is about and proves it with a derived half: it works from every mail ever sent, needs no row,
 * and lets its holder do one thing only.
 */
const unsubscribeToken = async (ctx: Pick<Ctx, 'linkKey'>, subject: string) =>
  `${subject}.${await linkToken(ctx, 'unsubscribe', subject)}`

export async function subjectIn(ctx: Pick<Ctx, 'linkKey'>, token: string): Promise<string | undefined> {
  const subject = token.slice(0, Math.max(0, token.lastIndexOf('.')))
  // Hashes are compared, so that the time it takes tells nothing about how much of the token was right.
  const [right, given] = await Promise.all([unsubscribeToken(ctx, subject).then(hashed), hashed(token)])
  return right === given ? subject : undefined
}

/** The way out of a mail: for people a link, for mail programs the headers of one click (RFC 8058). */
export async function wayOut(ctx: Pick<Ctx, 'linkKey' | 'appUrl'>, subject: string) {
  const unsubscribeUrl = `${ctx.appUrl}/unsubscribe/${await unsubscribeToken(ctx, subject)}`
  const headers = { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return { unsubscribeUrl, headers }
}
