import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'

let template: Promise<string> | undefined

/** The migrations of `drizzle/` on a file of its own, behind the libSQL server's own transport: real races, no TCP. */
export async function createTestDatabase() {
  template ??= migratedFile()
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-test-'))
  const path = join(folder, 'test.db')
  copyFileSync(await template, path)
  const server = new LibsqlServer({ path })
  const requests = { count: 0 }
  const counted: typeof fetch = (...call) => {
    requests.count++
    return answer(...call)
  }
  const answer = embeddedFetch(server)
  return {
    db: connect({ url: 'http://embedded.test', fetch: counted }),
    requests,
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function migratedFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'template.db')
  const server = new LibsqlServer({ path })
  await migrateUp(connect({ url: 'http://embedded.test', fetch: embeddedFetch(server) }))
  server.close()
  return path
}
