import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { connect, type Db } from '../src/connect.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const env = process.env

export const dataDir = resolve(root, env['DATA_DIR'] ?? '.data')
export const databaseFile = join(dataDir, 'mentorhub.db')
const sandboxUrl = `http://127.0.0.1:${env['SANDBOX_PORT'] ?? 8790}/libsql`

export type Opened = { readonly db: Db; readonly remote: boolean; close(): void }

/**
 * The database of LIBSQL_URL; else the one that a running sandbox owns; else the file itself. A file has one owner, so
 * it is opened only when nobody answers for it.
 */
export async function openDatabase(): Promise<Opened> {
  const url = env['LIBSQL_URL']
  const authToken = env['LIBSQL_AUTH_TOKEN']
  if (url)
    return {
      db: connect({ url, ...(authToken ? { authToken } : {}) }),
      remote: !isLoopback(url),
      close: () => undefined,
    }
  if (await sandboxRuns()) return { db: connect({ url: sandboxUrl }), remote: false, close: () => undefined }
  mkdirSync(dataDir, { recursive: true })
  const server = new LibsqlServer({ path: databaseFile })
  return {
    db: connect({ url: 'http://embedded', fetch: embeddedFetch(server) }),
    remote: false,
    close: () => server.close(),
  }
}

export async function sandboxRuns(): Promise<boolean> {
  try {
    return (await fetch(`${sandboxUrl}/health`, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    return false
  }
}

export const databaseExists = () => existsSync(databaseFile)

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/** Runs a script of this folder: one clear line on failure, and the exit code that tells it. */
export async function runScript(script: () => Promise<void> | void): Promise<void> {
  try {
    await script()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
