import type Database from 'libsql'
import { changesConnection } from './bare-sql.ts'
import { bindArguments } from './bind-arguments.ts'
import type { Connection } from './connection.ts'
import type { Column, SqliteValue, StmtResult } from './hrana.ts'
import type { Statement } from './statement.ts'
import { writeValue } from './value.ts'

export const noResult: StmtResult = { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null }

export function runStatement(connection: Connection, statement: Statement): StmtResult {
  if (changesConnection(statement.bare)) connection.reusable = false
  const prepared = connection.prepare(statement.sql)
  const values = bindArguments(statement.bare, statement)
  // `run` would leave a statement that returns rows in progress, and its transaction could not be committed.
  return prepared.reader ? query(connection, statement, { prepared, values }) : change(connection, prepared, values)
}

export const columnsOf = (prepared: Database.Statement): readonly Column[] =>
  prepared.reader ? prepared.columns().map(({ name, type }) => ({ name, decltype: type })) : []

type Bound = { readonly prepared: Database.Statement; readonly values: readonly SqliteValue[] }

function query(connection: Connection, { kind, wantRows }: Statement, { prepared, values }: Bound): StmtResult {
  const rows = rawRows(prepared, values)
  const result = {
    ...noResult,
    cols: columnsOf(prepared),
    rows: wantRows ? rows.map((row) => row.map(writeValue)) : [],
  }
  if (kind !== 'write') return result
  const { changes, rowid } = lastChange(connection)
  return { ...result, affected_row_count: changes, last_insert_rowid: rowid }
}

function change(connection: Connection, prepared: Database.Statement, values: readonly SqliteValue[]): StmtResult {
  // Its own `lastInsertRowid` is a number, which large row ids do not survive.
  const { changes } = prepared.run(values)
  return { ...noResult, affected_row_count: changes, last_insert_rowid: lastChange(connection).rowid }
}

function lastChange(connection: Connection) {
  const [row] = rawRows(connection.prepare('SELECT changes(), last_insert_rowid()'), [])
  return { changes: Number(row?.[0]), rowid: String(row?.[1]) }
}

/**
 * In raw mode a row is the list of its cells. The values go as one list: a lone blob would abort the process, as does
 * a text in the answer that is not UTF-8 (`char(0xd800)`). A text with a NUL is stored whole and comes back cut there.
 */
const rawRows = (prepared: Database.Statement, values: readonly SqliteValue[]) =>
  prepared.raw(true).all(values).map(cellsOf)

const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [])
