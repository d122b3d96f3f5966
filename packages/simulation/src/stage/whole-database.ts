import { copyFileSync, rmSync } from 'node:fs'
import { connect } from '@mentorhub/db/connect'
import { Connection } from '@mentorhub/libsql-server/connection'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import type { WorldDatabase } from './world-database.ts'
import { askerOf, rowOf } from './straight-database.ts'

/** Production's transport, all of the way but for TCP, on a file of its own for each world. */
export function wholeDatabase(template: string): WorldDatabase {
  const path = `${template}.whole`
  let open: { readonly server: LibsqlServer; readonly outside: Connection } | undefined
  const opened = () => {
    if (!open) throw new Error('No world has begun.')
    return open
  }
  const end = () => {
    open?.outside.close()
    open?.server.close()
    open = undefined
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  }
  return {
    begin() {
      end()
      copyFileSync(template, path)
      open = { server: new LibsqlServer({ path }), outside: new Connection(path) }
    },
    end,
    close: end,
    rows: (sql, ...args) => askerOf(opened().outside)({ sql, args }).rows.map(rowOf),
    dbFor(through) {
      const answer = embeddedFetch(opened().server)
      return connect({ url: 'http://embedded.test', fetch: (...call) => through(() => answer(...call), true) })
    },
  }
}
