import type { App } from './app.ts'

type Answer = {
  readonly results: readonly {
    readonly response?: { readonly result: { readonly rows: readonly (readonly { readonly value?: string }[])[] } }
  }[]
}

/** What the database keeps in one column of one table, to be looked for where it must not be. */
export async function valuesOf({ sandbox }: App, table: string, column: string): Promise<string[]> {
  const sql = `select distinct ${column} from ${table} where ${column} is not null`
  const requests = [{ type: 'execute', stmt: { sql } }, { type: 'close' }]
  const answer = await fetch(`${sandbox}/libsql/v2/pipeline`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ requests }),
  })
  const [first] = answerIn(await answer.text()).results
  if (!first?.response) throw new Error(`The database does not tell ${table}.${column}`)
  return first.response.result.rows.flatMap(([cell]) => cell?.value ?? [])
}

/** The protocol fixes the shape. */
const answerIn = (json: string) => JSON.parse(json) as Answer
