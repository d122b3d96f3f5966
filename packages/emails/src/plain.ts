const controls = /\p{Cc}+/gu
const turners = /[\u202A-\u202E\u2066-\u2069]/gu
const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
const webProtocols = ['https:', 'http:']

/** One line that cannot add a header, forge a second line or turn the words around it. */
export const oneLine = (text: string): string =>
  text.replace(turners, '').replace(/\s+/gu, ' ').replace(controls, '').trim()

/** The lines of what somebody wrote, each of them plain; of empty lines one is kept, and none at the ends. */
export function plainLines(text: string): readonly string[] {
  const lines = text.split(breaks).map(oneLine)
  const last = lines.findLastIndex(Boolean)
  return lines.filter((line, at) => line || (lines[at - 1] && at < last))
}

/** The address as it may stand in a link. Anything but http is a mistake of ours and must not be mailed. */
export const webAddress = (address: string): string => addressOf(address, webProtocols)

/** A button may also begin an answer by mail. */
export const buttonAddress = (address: string): string => addressOf(address, [...webProtocols, 'mailto:'])

function addressOf(address: string, protocols: readonly string[]): string {
  const url = new URL(address)
  if (!protocols.includes(url.protocol)) throw new Error(`Not a web address: ${url.protocol}`)
  return url.href
}

/** Begins a mail to one address about one thing; neither can add readers or headers. */
export const answerAddress = (email: string, about: string): string =>
  `mailto:${encodeURIComponent(oneLine(email)).replace('%40', '@')}?subject=${encodeURIComponent(oneLine(about))}`
