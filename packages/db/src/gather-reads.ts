import {
  LibsqlError,
  type Client,
  type InArgs,
  type InStatement,
  type ResultSet,
  type TransactionMode,
} from '@libsql/client/http'

type Waiting = { statement: InStatement; resolve: (rows: ResultSet) => void; reject: (reason: unknown) => void }

const sqlOf = (statement: InStatement | [string, InArgs?]) =>
  typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql

const isRead = (statement: InStatement | [string, InArgs?]) =>
  /^\s*(select|with\b(?!.*\b(insert|update|delete)\b))/is.test(sqlOf(statement))

/**
 * A connection on which all reads that start in one tick travel as one batch, so that a page costs one round trip
 * however many loaders it has. A write goes straight on and is never repeated.
 */
export function gatherReads(client: Client): Client {
  let waiting: Waiting[] = []

  function flush() {
    const tick = waiting
    waiting = []
    void readTogether(client, tick)
  }

  const gathered = (statement: InStatement) =>
    new Promise<ResultSet>((resolve, reject) => {
      if (waiting.push({ statement, resolve, reject }) === 1) setTimeout(flush, 0)
    })

  const execute = (statement: InStatement | string, args: InArgs = []) => {
    const whole = typeof statement === 'string' ? { sql: statement, args } : statement
    return isRead(whole) ? gathered(whole) : client.execute(whole)
  }

  // The client's own default is a deferred batch, which fails when it turns into a write under load.
  const batch = (statements: (InStatement | [string, InArgs?])[], mode?: TransactionMode) =>
    client.batch(statements, mode ?? (statements.every(isRead) ? 'read' : 'write'))

  return new Proxy(client, {
    get(target, name) {
      if (name === 'execute') return execute
      if (name === 'batch') return batch
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      const bound: unknown = value.bind(target)
      return bound
    },
  })
}

async function readTogether(client: Client, tick: readonly Waiting[]): Promise<void> {
  try {
    const results = await client.batch(
      tick.map(({ statement }) => statement),
      'read',
    )
    for (const [i, { resolve, reject }] of tick.entries()) {
      const rows = results[i]
      if (rows) resolve(rows)
      else reject(new Error('the database left a read of the batch unanswered'))
    }
  } catch (error) {
    // One bad statement fails the whole batch; asked one by one, only the bad one fails.
    if (tick.length > 1 && isStatementError(error))
      for (const w of tick) client.execute(w.statement).then(w.resolve, w.reject)
    else for (const { reject } of tick) reject(error)
  }
}

const isStatementError = (error: unknown) => error instanceof LibsqlError && error.code.startsWith('SQL')
