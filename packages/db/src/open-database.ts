import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { connect, type Db } from './connect.ts'
import { isUnreachable } from './is-unreachable.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))

export const dataDir = resolve(root, env['DATA_DIR'] ?? '.data')
export const databaseFile = join(dataDir, 'mentorhub.db')

export type Opened = { readonly db: Db; readonly remote: boolean; close(): void }

/**
 * The database of LIBSQL_URL; else the one that a running sandbox owns; else the file itself. A file has one owner, so
 * it is opened only when nobody answers for it.
 */
export async function openDatabase(): Promise<Opened> {
  const url = env['LIBSQL_URL']
  const authToken = env['LIBSQL_AUTH_TOKEN']
  const token = authToken ? { authToken } : {}
  if (url)
    return {
      db: connect({ url, ...token }),
      remote: !isLoopback(url),
      close: () => undefined,
    }
  const port = await runningSandbox()
  if (port)
    return { db: connect({ url: `http://127.0.0.1:${port}/libsql`, ...token }), remote: false, close: () => undefined }
  mkdirSync(dataDir, { recursive: true })
  const server = new LibsqlServer({ path: databaseFile })
  return {
    db: connect({ url: 'http://embedded', fetch: embeddedFetch(server) }),
    remote: false,
    close: () => server.close(),
  }
}

/** The port of the sandbox that owns this folder and answers for it, if one does. */
export async function runningSandbox(): Promise<number | undefined> {
  try {
    const { port } = ownerIn(readFileSync(join(dataDir, 'owner.json'), 'utf8'))
    const { ok } = await fetch(`http://127.0.0.1:${port}/libsql/health`, { signal: AbortSignal.timeout(2000) })
    return ok ? port : undefined
  } catch {
    return undefined
  }
}

/** Written by the sandbox alone. */
function ownerIn(text: string): { port: number } {
  return JSON.parse(text) as { port: number }
}

export const databaseExists = () => existsSync(databaseFile)

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/** Runs a script: one clear line on failure, and the exit code that tells it. */
export async function runScript(script: () => Promise<void> | void): Promise<void> {
  try {
    await script()
  } catch (error) {
    console.error(sentenceOf(error))
    process.exitCode = 1
  }
}

function sentenceOf(error: unknown): string {
  const words = error instanceof Error ? [error.message, String(error.cause)].join(' ') : String(error)
  if (isUnreachable(error)) return `The database at ${env['LIBSQL_URL'] ?? databaseFile} does not answer.`
  if (/SQLITE_(CORRUPT|NOTADB)|malformed|not a database/.test(words))
    return `The database ${databaseFile} is damaged. Put back a backup with "npm run db:restore -- FILE"; nothing was changed.`
  return error instanceof Error ? error.message : words
}
