export type Dice = {
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  chance(percent: number): boolean
  oneOf<T>(choices: readonly [T, ...T[]]): T
}

/**
 * Dice that fall the same way for the same seed. Whatever they are thrown about has dice of its own, so that a
 * new person or a new file of the demo changes nothing for the others.
 */
export function diceAbout(subject: string, seed: number): Dice {
  const next = mulberry32(fnv1a(`${seed} ${subject}`))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    oneOf: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  }
}

/** Math.random takes no seed. This one is public domain, five lines, and equal on every engine; it guards nothing. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
