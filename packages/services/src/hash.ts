const text = new TextEncoder()

/** How secrets that arrive in links and cookies are kept: SHA-256 in hex. They are long and random, so no salt is needed. */
export async function hashed(secret: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(secret)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
