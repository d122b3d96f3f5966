import type { Pipeline, SqlReference, SqliteValue, Step, Stmt, StreamRequest } from './hrana.ts'
import { type Fields, fieldsOf, isAbsent, listOf, malformed, textOf, wholeNumberOf } from './json-fields.ts'
import { readCondition } from './read-condition.ts'
import { readValue } from './value.ts'

/** All is read before anything runs: a malformed message has no half effect. */
export function readPipeline(json: unknown): Pipeline {
  const { baton, requests } = fieldsOf(json, 'body')
  return {
    baton: isAbsent(baton) ? undefined : textOf(baton, 'baton'),
    requests: listOf(requests, 'requests').map(readRequest),
  }
}

function readRequest(json: unknown): StreamRequest {
  const fields = fieldsOf(json, 'request')
  const { type } = fields
  switch (type) {
    case 'close':
    case 'get_autocommit':
      return { type }
    case 'execute':
      return { type, stmt: readStmt(fields['stmt']) }
    case 'batch':
      return { type, steps: listOf(fieldsOf(fields['batch'], 'batch')['steps'], 'steps').map(readStep) }
    case 'sequence':
    case 'describe':
      return { type, sql: readSqlReference(fields) }
    case 'store_sql':
      return { type, sqlId: wholeNumberOf(fields['sql_id'], 'sql_id'), sql: textOf(fields['sql'], 'sql') }
    case 'close_sql':
      return { type, sqlId: wholeNumberOf(fields['sql_id'], 'sql_id') }
    default:
      throw malformed('request', `of a known type, not ${JSON.stringify(type)}`)
  }
}

function readStep(json: unknown, index: number): Step {
  const { condition, stmt } = fieldsOf(json, 'step')
  return { condition: isAbsent(condition) ? undefined : readCondition(condition, index), stmt: readStmt(stmt) }
}

function readStmt(json: unknown): Stmt {
  const fields = fieldsOf(json, 'stmt')
  return {
    sql: readSqlReference(fields),
    args: listOf(fields['args'] ?? [], 'args').map(readValue),
    named: new Map(listOf(fields['named_args'] ?? [], 'named_args').map(readNamedArg)),
    wantRows: fields['want_rows'] !== false,
  }
}

function readNamedArg(json: unknown): [string, SqliteValue] {
  const { name, value } = fieldsOf(json, 'named_args')
  return [textOf(name, 'name'), readValue(value)]
}

function readSqlReference({ sql, sql_id: sqlId }: Fields): SqlReference {
  if (isAbsent(sql) === isAbsent(sqlId)) throw malformed('statement', 'given by sql or by sql_id')
  return isAbsent(sql) ? wholeNumberOf(sqlId, 'sql_id') : textOf(sql, 'sql')
}
