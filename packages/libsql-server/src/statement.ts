import { type StatementKind, bareSql, holdsSeveral, kindOf } from './bare-sql.ts'
import { HranaError } from './hrana-error.ts'
import type { Stmt } from './hrana.ts'
import type { StoredTexts } from './stored-texts.ts'

export type Statement = Pick<Stmt, 'args' | 'named' | 'wantRows'> & {
  readonly sql: string
  readonly bare: string
  readonly kind: StatementKind
}

export function statementOf(stmt: Stmt, texts: StoredTexts): Statement {
  const sql = texts.textOf(stmt.sql)
  const bare = bareSql(sql)
  refuseUnlessOne(bare)
  if (stmt.args.length > 0 && stmt.named.size > 0) {
    throw new HranaError(
      'ARGS_BOTH_POSITIONAL_AND_NAMED',
      'Specifying both positional and named arguments is not supported',
    )
  }
  return { ...stmt, sql, bare, kind: kindOf(bare) }
}

export function refuseUnlessOne(bare: string): void {
  if (!/[^\s;]/.test(bare)) throw new HranaError('SQL_NO_STATEMENT', 'SQL string does not contain any statement')
  if (holdsSeveral(bare)) throw new HranaError('SQL_MANY_STATEMENTS', 'SQL string contains more than one statement')
}
