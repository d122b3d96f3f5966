import type { Db } from '@mentorhub/db/connect'

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** Where a call waits for its turn. */
export type Through = <T>(act: () => T | Promise<T>, writes: boolean) => Promise<T>

/** What a world stands on. `rows` looks at it from outside, without taking a turn. */
export type WorldDatabase = {
  begin(): void
  end(): void
  /** Where what happens from here on can be taken back to. */
  mark?(): void
  takeBack?(): void
  close(): void
  rows(sql: string, ...args: readonly Cell[]): Row[]
  dbFor(through: Through): Db
}
