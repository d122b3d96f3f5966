import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What `npm start` runs with: the environment, and for what it leaves open, this machine. */
export function localSettings(env: NodeJS.ProcessEnv = process.env) {
  const port = portOf(env, 'PORT', 8787)
  const sandboxPort = portOf(env, 'SANDBOX_PORT', 8790)
  const dataDir = writableFolder(resolve(root, env['DATA_DIR'] ?? '.data'))
  const sandbox = `http://127.0.0.1:${sandboxPort}`
  const worker = workerSettings(env, { port, sandbox, dataDir })
  return {
    port,
    sandboxPort,
    sandbox,
    dataDir,
    worker,
    local: isLoopback(worker.APP_URL) && isLoopback(worker.LIBSQL_URL),
  }
}

type Here = { readonly port: number; readonly sandbox: string; readonly dataDir: string }

function workerSettings(env: NodeJS.ProcessEnv, { port, sandbox, dataDir }: Here) {
  // Somebody with a key of their own means the real provider, unless they name another address.
  const resendBase = env['RESEND_BASE_URL'] ?? (env['RESEND_API_KEY'] ? undefined : `${sandbox}/resend`)
  return {
    APP_URL: env['APP_URL'] ?? `http://localhost:${port}`,
    LIBSQL_URL: env['LIBSQL_URL'] ?? `${sandbox}/libsql`,
    ...(env['LIBSQL_AUTH_TOKEN'] ? { LIBSQL_AUTH_TOKEN: env['LIBSQL_AUTH_TOKEN'] } : {}),
    RESEND_API_KEY: env['RESEND_API_KEY'] ?? 're_sandbox',
    ...(resendBase ? { RESEND_BASE_URL: resendBase } : {}),
    EMAIL_FROM: env['EMAIL_FROM'] ?? 'MentorHub <hello@mentorhub.test>',
    ENCRYPTION_KEY: env['ENCRYPTION_KEY'] ?? keyIn(dataDir),
  }
}

export type LocalSettings = ReturnType<typeof localSettings>

/** The demo, the clock and the workbench pages exist only where both the app and its database are on this machine. */
const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

function portOf(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const port = Number(env[name] ?? fallback)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CannotStart(`${name} must be a port number, not "${env[name]}".`)
  return port
}

function writableFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return path
  } catch {
    throw new CannotStart(
      `DATA_DIR is not writable: ${path}. Choose another folder, for example DATA_DIR=~/mentorhub npm start.`,
    )
  }
}

/** Made at the first start and kept: with another key the unsubscribe links of mails already sent would stop working. */
function keyIn(dataDir: string): string {
  const path = join(dataDir, 'encryption-key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}
