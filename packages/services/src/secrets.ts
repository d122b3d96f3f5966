const text = new TextEncoder()
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** What only the holder of the key can say of these words: secrets are derived from it, and short ones kept as it. */
export const macOf = async (key: CryptoKey, words: string) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(words)))

export const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Letters of five bits each; bits that fill no letter are left out. */
export function base32Of(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}
