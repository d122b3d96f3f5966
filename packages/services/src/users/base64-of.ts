/** A call takes only so many arguments, and a photo has more bytes. */
const slice = 8192

/** Bytes as text, for answers that are JSON. */
export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(binary)
}
