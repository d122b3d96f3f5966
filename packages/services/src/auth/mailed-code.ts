import type { Ctx } from '../context.ts'

const text = new TextEncoder()
const digits = 8

/** The eight digits of a mailed code are derived from its id, like mailed links: what is stored cannot be typed in. */
export async function mailedCode({ linkKey }: Pick<Ctx, 'linkKey'>, linkId: string): Promise<string> {
  const mac = new DataView(await crypto.subtle.sign('HMAC', linkKey, text.encode(`code:${linkId}`)))
  return String(mac.getBigUint64(0) % BigInt(10 ** digits)).padStart(digits, '0')
}

/** Codes are short, so a plain hash could be tried through; this one needs the server's key. */
export async function codeHash({ linkKey }: Pick<Ctx, 'linkKey'>, owner: string, code: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', linkKey, text.encode(`typed:${owner}:${code}`))
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
