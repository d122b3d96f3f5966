import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** What happens to a column when somebody takes a copy of their data, and when they delete their account. */
export type Treatment = {
  readonly exported: boolean
  readonly deletion: 'erased' | 'kept'
  /** Needed whenever something is held back or kept. */
  readonly because?: string
}

export const theirs: Treatment = { exported: true, deletion: 'erased' }
export const secret: Treatment = { exported: false, deletion: 'erased', because: 'it opens or guards the account' }
export const fingerprint: Treatment = { exported: false, deletion: 'erased', because: 'it says nothing to its owner' }
export const somebodyElses: Treatment = { exported: false, deletion: 'erased', because: 'it tells of somebody else' }
export const nobodys: Treatment = { exported: false, deletion: 'kept', because: 'it is about nobody' }

const onRecord = {
  deletion: 'kept',
  because: 'the record of important steps is kept, and its ids lead to nobody',
} as const
export const recorded: Treatment = { exported: true, ...onRecord }
export const recordedSilently: Treatment = { exported: false, ...onRecord }

const withBoth = {
  deletion: 'kept',
  because: 'it is the other person’s as well; who leaves is taken out of it',
} as const
export const shared: Treatment = { exported: true, ...withBoth }
export const sharedSilently: Treatment = { exported: false, ...withBoth }

/** The id of the person as SQL: the viewer's in an export, a value in a deletion. */
export type Whose = SQL<string | null>

export type Blanking = { readonly set: Readonly<Record<string, unknown>>; readonly where: SQL | undefined }

type Rows = {
  /** Which rows are somebody's; a table without it has none. */
  readonly owned?: (id: Whose) => SQL | undefined
  /** Which rows a deletion removes by itself; all others of theirs go with the account, by their keys. */
  readonly erased?: (id: Whose) => SQL | undefined
  /** What a deletion takes out of rows that stay because they are others' as well, one after the other. */
  readonly blanked?: (id: Whose) => readonly Blanking[]
  /** What an id in the row means, in words. */
  readonly names?: Readonly<Record<string, SQL>>
}

export type PersonalTable = Rows & {
  readonly table: SQLiteTable
  readonly columns: Readonly<Record<string, Treatment>>
}

type Columns<T extends SQLiteTable> = { readonly [Name in keyof T['_']['columns']]: Treatment }

/** A column that is not classified does not compile. */
export const classified = <T extends SQLiteTable>(table: T, columns: Columns<T>, rows: Rows = {}): PersonalTable => ({
  table,
  columns,
  ...rows,
})

/** What hangs on an address alone is theirs only when they have shown that the address is. */
export const provenEmail = (id: Whose): SQL =>
  sql`(select email from users where id = ${id} and email_verified_at is not null)`
