import { minutes } from '../duration.ts'
import type { Stretch } from './intl-stretches.ts'
import { zoneTables } from './zone-tables.ts'

/** The minutes that the tables cover. */
export const tableReach = { from: Date.UTC(2025, 0) / minutes(1), until: Date.UTC(2036, 0) / minutes(1) }

/** The stretches of a zone that stands in the tables under this very name. */
export function tableOf(zone: string | undefined): readonly Stretch[] | undefined {
  for (const row of zoneTables) {
    const [table = '', zones = ''] = row.split(': ')
    if (zones.split(' ').includes(zone ?? '')) return read(table.split(' '))
  }
  return undefined
}

/** Offsets stand between the lengths of their stretches; the last one lasts to the end. */
function read(table: readonly string[]): readonly Stretch[] {
  const numbers = table.map((text) => Number.parseInt(text, 36))
  const stretches: Stretch[] = []
  let { from } = tableReach
  for (let index = 0; index < numbers.length; index += 2) {
    const [offset = 0, length = tableReach.until - from] = numbers.slice(index, index + 2)
    stretches.push({ from, until: from + length, offset })
    from += length
  }
  return stretches
}
