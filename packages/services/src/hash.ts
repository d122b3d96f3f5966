import { hexOf } from './secrets.ts'

const text = new TextEncoder()

/** How secrets that arrive in links and cookies are kept: SHA-256 in hex. They are long and random, so no salt is needed. */
export async function hashed(secret: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(secret))))
}
