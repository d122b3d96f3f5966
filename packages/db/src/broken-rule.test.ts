import { createServer } from 'node:http'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { answerHttp } from '@mentorhub/libsql-server/http'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { brokenRule } from './broken-rule.ts'
import { connect, type Db } from './connect.ts'

const tables = sql`create table things (id text primary key not null, a integer, b integer, n integer constraint n_is_small check (n < 10), unique (a, b)) strict`
const guard = sql`create trigger things_stay before delete on things begin select raise(abort, 'thing.stays'); end`

const inProcess = async () => (await createTestDatabase()).db

async function overHttp(): Promise<Db> {
  const server = new LibsqlServer({ path: ':memory:' })
  const http = createServer((request, response) => void answerHttp(server)(request, response))
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void http.close(() => server.close()))
  const address = http.address()
  return connect({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` })
}

const broken: readonly [string, string][] = [
  [`insert into things values ('a', 9, 9, 1)`, 'things.id'],
  [`insert into things values ('b', 1, 1, 1)`, 'things.a, things.b'],
  [`insert into things values ((select id from things where id = 'nobody'), 2, 2, 2)`, 'things.id is null'],
  [`insert into things values ('c', 3, 3, 12)`, 'n_is_small'],
  [`delete from things`, 'thing.stays'],
]

test.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
])('%s, a broken rule is read the same from a statement and from a batch', async (_transport, open) => {
  const db = await open()
  for (const statement of [tables, guard, sql`insert into things values ('a', 1, 1, 1)`]) await db.run(statement)
  for (const [statement, rule] of broken) {
    const run = () => db.run(sql.raw(statement))
    expect(brokenRule(await errorOf(run())), statement).toBe(rule)
    expect(brokenRule(await errorOf(db.batch([run()]))), `batch: ${statement}`).toBe(rule)
  }
})

test('what is no broken rule is nothing', () => {
  expect(brokenRule(new Error('fetch failed', { cause: new Error('ECONNREFUSED') }))).toBeUndefined()
  expect(brokenRule('a word')).toBeUndefined()
})

const errorOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => 'nothing was refused',
    (error: unknown) => error,
  )
