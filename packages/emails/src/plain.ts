const controls = /\p{Cc}+/gu
const turners = /[\u202A-\u202E\u2066-\u2069]/gu

/** One line that cannot add a header, forge a second line or turn the words around it. */
export const oneLine = (text: string): string =>
  text.replace(turners, '').replace(/\s+/gu, ' ').replace(controls, '').trim()

/** The address as it may stand in a link. Anything but http is a mistake of ours and must not be mailed. */
export function webAddress(address: string): string {
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`Not a web address: ${url.protocol}`)
  return url.href
}
