/** Chance that repeats itself: the same seed throws the same dice. */
export type Random = ReturnType<typeof random>

export function random(seed: number) {
  let state = scattered(seed)
  /** From 0 up to 1 (mulberry32). */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  /** Undefined of an empty list only. */
  const maybeOneOf = <T>(list: readonly T[]): T | undefined => list[below(list.length)]
  return {
    /** From here on as another seed says. */
    reseed: (other: number) => void (state = scattered(other)),
    below,
    maybeOneOf,
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (share: number) => next() < share,
    oneOf<T>(list: readonly [T, ...T[]]): T {
      return maybeOneOf(list) ?? list[0]
    },
    /** Takes one out of the list. */
    draw<T>(list: T[]): T | undefined {
      return list.splice(below(list.length), 1)[0]
    },
    /** Each as often as it weighs. */
    weighted<T extends { readonly weight: number }>(list: readonly T[]): T | undefined {
      let left = next() * list.map(({ weight }) => weight).reduce((sum, weight) => sum + weight, 0)
      return list.find(({ weight }) => (left -= weight) < 0)
    },
  }
}

/** Seeds that follow one another must not begin alike. */
const scattered = (seed: number) => Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
