import { type Stretch, intlStretches } from '../src/availability/intl-stretches.ts'
import { tableReach } from '../src/availability/zone-table.ts'

// Writes src/availability/zone-tables.ts to the standard output, from what this engine knows.

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** The last offset lasts to the end. */
const written = (stretches: readonly Stretch[]) =>
  stretches
    .flatMap(({ from, until, offset }) => [offset, until - from])
    .slice(0, -1)
    .map((number) => number.toString(36))
    .join(' ')

const tables = Map.groupBy(zones, (zone) => written(intlStretches(zone, tableReach.from, tableReach.until)))
const rows = Array.from(tables, ([table, names]) => `  '${table}: ${names.join(' ')}',`)

console.info(`// Made by packages/domain/bin/zone-tables.ts from what Intl of the pinned Node knows.
/** From 2025 up to 2036, in base 36: minutes ahead of UTC, for how many minutes, then the next; and whose clocks these are. */
export const zoneTables: readonly string[] = [
${rows.join('\n')}
]`)
