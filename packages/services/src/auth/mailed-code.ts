import type { Ctx } from '../context.ts'
import { hexOf, macOf } from '../secrets.ts'

const digits = 8

/** The eight digits of a mailed code are derived from its id, like mailed links: what is stored cannot be typed in. */
export async function mailedCode({ linkKey }: Pick<Ctx, 'linkKey'>, linkId: string): Promise<string> {
  const { buffer } = await macOf(linkKey, `code:${linkId}`)
  return String(new DataView(buffer).getBigUint64(0) % BigInt(10 ** digits)).padStart(digits, '0')
}

/** Codes are short, so a plain hash could be tried through; this one needs the server's key. */
export async function codeHash({ linkKey }: Pick<Ctx, 'linkKey'>, owner: string, code: string): Promise<string> {
  return hexOf(await macOf(linkKey, `typed:${owner}:${code}`))
}
