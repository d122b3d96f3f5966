import { type Stretch, intlName, intlStretches } from './intl-stretches.ts'
import { tableOf, tableReach } from './zone-table.ts'

export type { Stretch } from './intl-stretches.ts'

const mostKept = 1000
const kept = new Map<string, readonly Stretch[]>()

/**
 * The stretches of a zone that cover all from one minute to another, in order; none of a zone that nobody knows. Names
 * that the tables lack, and times before or after them, are told by the engine.
 */
export function stretchesOf(zone: string, from: number, until: number): readonly Stretch[] {
  const inTables = from >= tableReach.from && until <= tableReach.until
  return inTables ? (kept.get(zone) ?? keep(zone)) : intlStretches(zone, from, until)
}

/** The stretch in which a minute lies. */
export const stretchAt = (stretches: readonly Stretch[], minute: number): Stretch | undefined =>
  stretches.find(({ from, until }) => from <= minute && minute < until)

/** One name can be written in many ways, so there is an end to what is kept. */
function keep(zone: string): readonly Stretch[] {
  const stretches = tableOf(zone) ?? tableOf(intlName(zone)) ?? intlStretches(zone, tableReach.from, tableReach.until)
  if (kept.size >= mostKept) kept.clear()
  kept.set(zone, stretches)
  return stretches
}
