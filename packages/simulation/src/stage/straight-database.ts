import { connectTo, type Db } from '@mentorhub/db/connect'
import { Connection } from '@mentorhub/libsql-server/connection'
import { errorBody } from '@mentorhub/libsql-server/hrana-error'
import type { Cell, Row, Through, WorldDatabase } from './world-database.ts'

type Client = Parameters<typeof connectTo>[0]
type Asked = string | { readonly sql: string; readonly args?: unknown }
type Answer = { readonly columns: readonly string[]; readonly rows: readonly object[]; readonly rowsAffected: number }
/**
 * The same libSQL without the wire, which is most of what a call costs: statements are prepared once, and a whole world
 * is one transaction that is taken back when it ends. Nothing here waits for the disk.
 */
export function straightDatabase(path: string): WorldDatabase {
  const connection = new Connection(path)
  connection.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE')
  const ask = askerOf(connection)
  const batch = (statements: readonly Asked[], mode: string) => {
    if (mode === 'read') return statements.map(ask)
    ask('SAVEPOINT call')
    try {
      const answers = statements.map(ask)
      ask('RELEASE call')
      return answers
    } catch (error) {
      connection.exec('ROLLBACK TO call; RELEASE call')
      throw error
    }
  }
  return {
    begin: () => connection.exec('BEGIN'),
    end: () => connection.exec('ROLLBACK'),
    mark: () => connection.exec('SAVEPOINT mark'),
    takeBack: () => connection.exec('ROLLBACK TO mark'),
    close: () => connection.close(),
    rows: (sql, ...args) => ask({ sql, args }).rows.map(rowOf),
    dbFor: (through) => dbFor(through, { ask, batch }),
  }
}

type Answering = {
  readonly ask: (asked: Asked) => Answer
  readonly batch: (statements: readonly Asked[], mode: string) => Answer[]
}

const dbFor = (through: Through, { ask, batch }: Answering): Db =>
  connectTo(
    clientOf({
      execute: (asked: Asked) => through(() => ask(asked), true),
      batch: (statements: readonly Asked[], mode: string) => through(() => batch(statements, mode), mode !== 'read'),
    }),
  )

/** Drizzle asks a client for nothing but these two. */
function clientOf(client: { readonly execute: unknown; readonly batch: unknown }): Client {
  return client as unknown as Client
}

/** What is read here was selected by name, and holds no blobs. */
export function rowOf(row: object): Row {
  return row as Row
}

export function askerOf(connection: Connection) {
  const known = new Map<string, (values: readonly unknown[]) => Answer>()
  return (asked: Asked): Answer => {
    const { sql, args } = typeof asked === 'string' ? { sql: asked, args: [] } : asked
    try {
      const run = known.get(sql) ?? prepare(connection, sql)
      known.set(sql, run)
      return run(Array.isArray(args) ? args.map(valueOf) : [])
    } catch (error) {
      known.delete(sql)
      const { code, message } = errorBody(error)
      throw new Error(`${code}: ${message}`, { cause: error })
    }
  }
}

function prepare(connection: Connection, sql: string): (values: readonly unknown[]) => Answer {
  const statement = connection.prepare(sql)
  if (!statement.reader) return (values) => ({ columns: [], rows: [], rowsAffected: statement.run(values).changes })
  const columns = statement.columns().map(({ name }) => name)
  const rowOfCells = rowMaker(columns)
  statement.raw(true)
  return (values) => ({
    columns,
    rows: statement.all(values).map((cells) => rowOfCells(Array.isArray(cells) ? cells.map(cellOf) : [])),
    rowsAffected: 0,
  })
}

const theCells: unique symbol = Symbol('cells')

/** As the client gives rows: cells by number and by name, of which only the names are counted. */
function rowMaker(columns: readonly string[]) {
  const shape = Object.defineProperty({}, 'length', { value: columns.length })
  for (const index of columns.keys())
    Object.defineProperty(shape, index, {
      get(this: Row & { readonly [theCells]: readonly unknown[] }) {
        return this[theCells][index]
      },
    })
  return (cells: readonly unknown[]): object => {
    const row = madeLike(shape)
    row[theCells] = cells
    for (const [index, name] of columns.entries()) row[name] = cells[index]
    return row
  }
}

/** It has nothing of its own yet. */
function madeLike(shape: object): Record<string | symbol, unknown> {
  return Object.create(shape) as Record<string | symbol, unknown>
}

const cellOf = (cell: unknown): unknown => (typeof cell === 'bigint' ? Number(cell) : cell)

/** What the wire makes of values. */
function valueOf(value: unknown): Cell | bigint {
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  return null
}
