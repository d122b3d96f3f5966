/**
 * The messages of Hrana 2 and 3 (JSON): requests as they are after reading, answers as they travel.
 * Requests of version 3 are a superset, so both addresses take both.
 */
export type SqliteValue = null | bigint | number | string | Uint8Array

export type Value =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blob'; readonly base64: string }

/** The text itself, or the number under which the stream has stored it. */
export type SqlReference = string | number

export type Stmt = {
  readonly sql: SqlReference
  readonly args: readonly SqliteValue[]
  readonly named: ReadonlyMap<string, SqliteValue>
  readonly wantRows: boolean
}

export type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly condition: Condition }
  | { readonly type: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly type: 'is_autocommit' }

export type Step = { readonly condition: Condition | undefined; readonly stmt: Stmt }

export type StreamRequest =
  | { readonly type: 'close' }
  | { readonly type: 'get_autocommit' }
  | { readonly type: 'execute'; readonly stmt: Stmt }
  | { readonly type: 'batch'; readonly steps: readonly Step[] }
  | { readonly type: 'sequence'; readonly sql: SqlReference }
  | { readonly type: 'describe'; readonly sql: SqlReference }
  | { readonly type: 'store_sql'; readonly sqlId: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sqlId: number }

export type Pipeline = { readonly baton: string | undefined; readonly requests: readonly StreamRequest[] }

export type Column = { readonly name: string; readonly decltype: string | null }

export type StmtResult = {
  readonly cols: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  readonly affected_row_count: number
  readonly last_insert_rowid: string | null
}

export type ErrorBody = { readonly message: string; readonly code: string }

export type BatchResult = {
  readonly step_results: readonly (StmtResult | null)[]
  readonly step_errors: readonly (ErrorBody | null)[]
}

export type DescribeResult = {
  readonly params: readonly { readonly name: string | null }[]
  readonly cols: readonly Column[]
  readonly is_explain: boolean
  readonly is_readonly: boolean
}

export type StreamResponse =
  | { readonly type: 'close' | 'sequence' | 'store_sql' | 'close_sql' }
  | { readonly type: 'get_autocommit'; readonly is_autocommit: boolean }
  | { readonly type: 'execute'; readonly result: StmtResult }
  | { readonly type: 'batch'; readonly result: BatchResult }
  | { readonly type: 'describe'; readonly result: DescribeResult }

export type StreamResult =
  | { readonly type: 'ok'; readonly response: StreamResponse }
  | { readonly type: 'error'; readonly error: ErrorBody }

export type Answer = { readonly status: number; readonly body: unknown }
