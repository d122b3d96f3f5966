import { connectTo } from '@mentorhub/db/connect'
import type { Ctx } from '@mentorhub/services/context'
import type { TestApp } from './create-test-app.ts'

type Reader = Pick<Ctx, 'db' | 'viewer' | 'now'>

/** How the database goes about all that somebody reads, step by step. */
export async function plansOf<T extends Reader>(app: TestApp, ctx: T, read: (ctx: T) => Promise<unknown>) {
  const client = app.db.$client
  const asked: Parameters<typeof client.batch>[0] = []
  const watched = new Proxy(client, {
    get(whole, name): unknown {
      if (name === 'batch')
        return (statements: typeof asked) => {
          asked.push(...statements)
          return client.batch(statements, 'read')
        }
      return Reflect.get(whole, name)
    },
  })
  await read({ ...ctx, db: connectTo(watched) })
  const plans = await client.batch(asked.map(explained), 'read')
  return plans.flatMap(({ rows }) => rows.map(({ detail }) => (typeof detail === 'string' ? detail : '')))
}

type Statement = Parameters<TestApp['db']['$client']['batch']>[0][number]

function explained(statement: Statement): Statement {
  if (typeof statement === 'string') return `explain query plan ${statement}`
  if (Array.isArray(statement)) throw new TypeError('Reads are gathered as objects')
  return { ...statement, sql: `explain query plan ${statement.sql}` }
}
