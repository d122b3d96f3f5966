import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { connect } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'

const url = 'http://embedded.test'
let template: Promise<string> | undefined

/** The migrations of `drizzle/` on a file of its own, behind the libSQL server's own transport: real races, no TCP. */
export async function createTestDatabase() {
  template ??= migratedFile()
  const folder = newFolder('test')
  const path = join(folder, 'test.db')
  copyFileSync(await template, path)
  const server = new LibsqlServer({ path })
  onTestFinished(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const requests = { count: 0 }
  const answer = embeddedFetch(server)
  const counted: typeof fetch = (...call) => {
    requests.count++
    return answer(...call)
  }
  return { db: connect({ url, fetch: counted }), requests }
}

/** Made once a process and copied for each test. */
async function migratedFile(): Promise<string> {
  const folder = newFolder('template')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'template.db')
  const server = new LibsqlServer({ path })
  await migrateUp(connect({ url, fetch: embeddedFetch(server) }))
  server.close()
  return path
}

const newFolder = (kind: string) => mkdtempSync(join(tmpdir(), `mentorhub-${kind}-`))
