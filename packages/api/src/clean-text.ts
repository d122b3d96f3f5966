/**
 * Texts that SQLite cannot give back: a NUL cuts them off, half a surrogate pair breaks the encoding of a whole answer.
 * Nobody types either, so they are refused before anything is stored. Walks without recursion: depth is the sender's.
 */
export function isCleanText(input: unknown): boolean {
  const waiting: unknown[] = [input]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return false
    // A file is no text, and five million bytes would be looked at one by one.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    for (const pair of Object.entries(value)) waiting.push(...pair)
  }
  return true
}
