import { oneLine } from './plain.ts'

const longest = 60

/** Mail programs make links of these by themselves. */
const linkable = /[@/\\]|www\.|\S[.。．]\p{L}{2,}/iu

/**
 * Whoever signs up writes the name, and the mail goes to an address that may be a stranger's. A name that carries an
 * address or a whole message is no name: greeted by it, the stranger would get somebody's advertisement from us.
 */
export function greeting(name: string): string {
  const plain = oneLine(name)
  return plain === '' || plain.length > longest || linkable.test(plain) ? 'Hello,' : `Hello ${plain},`
}
