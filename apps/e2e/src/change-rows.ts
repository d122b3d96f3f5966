import type { App } from './app.ts'

/** For what no page of the demo world would lead to in reasonable time: changes the database itself. */
export async function changeRows({ sandbox }: App, ...statements: readonly string[]): Promise<void> {
  const execute = statements.map((sql) => ({ type: 'execute', stmt: { sql } }))
  const answer = await fetch(`${sandbox}/libsql/v2/pipeline`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ requests: [...execute, { type: 'close' }] }),
  })
  const text = await answer.text()
  if (!answer.ok || text.includes('"error"')) throw new Error(`The database refused a change: ${text}`)
}
