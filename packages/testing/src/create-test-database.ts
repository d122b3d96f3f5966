import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { connect } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'

const url = 'http://embedded.test'
const migrations = fileURLToPath(new URL('../../../drizzle/', import.meta.url))
const cache = fileURLToPath(new URL('../node_modules/.cache/databases/', import.meta.url))
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

/** Made once for each state of the migrations, shared by all test processes, and copied for each test. */
async function migratedFile(): Promise<string> {
  const path = join(cache, `${migrationsHash()}.db`)
  if (existsSync(path)) return path
  const folder = newFolder('template')
  const made = join(folder, 'template.db')
  const server = new LibsqlServer({ path: made })
  await migrateUp(connect({ url, fetch: embeddedFetch(server) }))
  server.close()
  mkdirSync(cache, { recursive: true })
  // Copied beside its place and then renamed: another process sees the whole file or none.
  const beside = `${path}.${process.pid}`
  copyFileSync(made, beside)
  renameSync(beside, path)
  rmSync(folder, { recursive: true, force: true })
  return path
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).toSorted())
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrations, name)))
  return hash.digest('hex').slice(0, 16)
}

const newFolder = (kind: string) => mkdtempSync(join(tmpdir(), `mentorhub-${kind}-`))
