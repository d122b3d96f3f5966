import type { Block } from './availability.ts'

type Kept = Block & { readonly id: string }

/** A new block of a day, grown by all that it overlaps or touches, and which those are. */
export function mergeBlock(added: Block, day: readonly Kept[]): { block: Block; joined: readonly Kept[] } {
  const joined = day.filter(({ start, end }) => start <= added.end && added.start <= end)
  const start = Math.min(added.start, ...joined.map((kept) => kept.start))
  const end = Math.max(added.end, ...joined.map((kept) => kept.end))
  // What has grown may touch more.
  const hasGrown = start < added.start || end > added.end
  return hasGrown ? mergeBlock({ start, end }, day) : { block: { start, end }, joined }
}
