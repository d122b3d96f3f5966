import { bareSql, kindOf } from './bare-sql.ts'
import { parametersOf } from './bind-arguments.ts'
import type { Connection } from './connection.ts'
import type { DescribeResult } from './hrana.ts'
import { columnsOf } from './run-statement.ts'
import { refuseUnlessOne } from './statement.ts'

export function describeStatement(connection: Connection, sql: string): DescribeResult {
  const bare = bareSql(sql)
  refuseUnlessOne(bare)
  return {
    cols: columnsOf(connection.prepare(sql)),
    params: parametersOf(bare).map((name) => ({ name: name ?? null })),
    is_explain: /^explain\b/i.test(bare),
    is_readonly: kindOf(bare) === 'read',
  }
}
