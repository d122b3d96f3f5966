import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Client, type InArgs, type InStatement, type TransactionMode } from '@libsql/client'
import { connectTo, type Db } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { Connection } from '@mentorhub/libsql-server/connection'
import { fill } from './fill.ts'

/** A statement as a verb asked it. */
export type Asked = { readonly sql: string; readonly args: InArgs }

export type Crowd = {
  readonly db: Db
  /** What was asked since this was emptied. */
  readonly asked: Asked[]
  /** Asks without any transport, so that what takes time is the database. */
  readonly rowsOf: (asked: Asked) => readonly unknown[]
  readonly close: () => void
}

/** A directory in a file of its own. */
export async function openCrowd(count: number, now: number): Promise<Crowd> {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-bench-'))
  const path = join(folder, 'bench.db')
  const client = createClient({ url: `file:${path}` })
  const connection = new Connection(path)
  const plain = connectTo(client)
  await migrateUp(plain)
  await fill(plain, count, now)
  const asked: Asked[] = []
  return {
    db: connectTo(overheard(client, asked)),
    asked,
    rowsOf: ({ sql, args }) => connection.prepare(sql).all(boundAs(args)),
    close: () => {
      connection.close()
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** SQLite has no booleans. */
const boundAs = (args: InArgs) =>
  (Array.isArray(args) ? args : []).map((value) => (typeof value === 'boolean' ? Number(value) : value))

function overheard(client: Client, asked: Asked[]): Client {
  const batch = (statements: InStatement[], mode?: TransactionMode) => {
    for (const statement of statements)
      asked.push(typeof statement === 'string' ? { sql: statement, args: [] } : { args: [], ...statement })
    return client.batch(statements, mode)
  }
  return new Proxy(client, {
    get(target, name) {
      if (name === 'batch') return batch
      const value: unknown = Reflect.get(target, name)
      return value
    },
  })
}
