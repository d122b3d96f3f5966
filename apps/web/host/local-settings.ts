import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What `npm start` runs with: the environment, and for what it leaves open, this machine. */
export function localSettings(given: NodeJS.ProcessEnv = process.env) {
  // An empty variable is one that nobody set: an empty DATA_DIR would be the repository itself.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const port = portOf(env, 'PORT', 8787)
  const sandboxPort = portOf(env, 'SANDBOX_PORT', 8790)
  if (port === sandboxPort)
    throw new CannotStart(`PORT and SANDBOX_PORT are both ${port}; the app and the sandbox need one each.`)
  const dataDir = writableFolder(resolve(root, env['DATA_DIR'] ?? '.data'))
  const sandbox = `http://127.0.0.1:${sandboxPort}`
  const worker = workerSettings(env, { port, sandbox, dataDir })
  return {
    port,
    sandboxPort,
    sandbox,
    dataDir,
    worker,
    googleCallback: `${worker.APP_URL.replace(/\/$/, '')}/auth/google/callback`,
    local: isLoopback(worker.APP_URL) && isLoopback(worker.LIBSQL_URL),
  }
}

type Env = Readonly<Record<string, string | undefined>>
type Here = { readonly port: number; readonly sandbox: string; readonly dataDir: string }

function workerSettings(env: Env, { port, sandbox, dataDir }: Here) {
  // Somebody with a key of their own means the real provider, unless they name another address.
  const resendBase = urlOf(env, 'RESEND_BASE_URL') ?? (env['RESEND_API_KEY'] ? undefined : `${sandbox}/resend`)
  return {
    APP_URL: urlOf(env, 'APP_URL') ?? `http://localhost:${port}`,
    LIBSQL_URL: urlOf(env, 'LIBSQL_URL') ?? `${sandbox}/libsql`,
    ...(env['LIBSQL_AUTH_TOKEN'] ? { LIBSQL_AUTH_TOKEN: env['LIBSQL_AUTH_TOKEN'] } : {}),
    RESEND_API_KEY: env['RESEND_API_KEY'] ?? 're_sandbox',
    ...(resendBase ? { RESEND_BASE_URL: resendBase } : {}),
    EMAIL_FROM: senderOf(env['EMAIL_FROM'] ?? 'MentorHub <hello@mentorhub.test>'),
    ...googleSettings(env, sandbox),
    ENCRYPTION_KEY: longEnough(env['ENCRYPTION_KEY'] ?? keyIn(dataDir)),
  }
}

/** As with mail: whoever brings a client of their own means the real Google. */
function googleSettings(env: Env, sandbox: string) {
  const base = urlOf(env, 'GOOGLE_AUTH_BASE') ?? (env['GOOGLE_CLIENT_ID'] ? undefined : `${sandbox}/google`)
  return {
    GOOGLE_CLIENT_ID: env['GOOGLE_CLIENT_ID'] ?? 'cid.apps.googleusercontent.com',
    GOOGLE_CLIENT_SECRET: env['GOOGLE_CLIENT_SECRET'] ?? 'GOCSPX-sandbox',
    ...(base ? { GOOGLE_AUTH_BASE: base } : {}),
  }
}

export type LocalSettings = ReturnType<typeof localSettings>

/** The demo, the clock and the workbench pages exist only where both the app and its database are on this machine. */
const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

function portOf(env: Env, name: string, fallback: number): number {
  const port = Number(env[name] ?? fallback)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CannotStart(`${name} must be a port number, not "${env[name]}".`)
  return port
}

function urlOf(env: Env, name: string): string | undefined {
  const url = env[name]
  if (url !== undefined && !(/^(https?|libsql):\/\//.test(url) && URL.canParse(url)))
    throw new CannotStart(`${name} must be a whole address such as https://example.com, not "${url}".`)
  return url
}

function senderOf(from: string): string {
  if (/[^\s@]@[^\s@]+\.[^\s@]/.test(from)) return from
  throw new CannotStart(`EMAIL_FROM must be an address such as "MentorHub <hello@example.com>", not "${from}".`)
}

function longEnough(key: string): string {
  if (key.length >= 32) return key
  throw new CannotStart(
    'ENCRYPTION_KEY needs at least 32 characters. If the file encryption-key in DATA_DIR is damaged, delete it.',
  )
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
