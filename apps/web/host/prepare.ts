import type { ChildProcess } from 'node:child_process'
import { runDatabaseScript, startSandbox } from './children.ts'
import { assertFree } from './free-port.ts'
import type { LocalSettings } from './local-settings.ts'

export type Prepared = { readonly providers: ChildProcess; readonly worker: Readonly<Record<string, string>> }

/** Sandbox and database, in the order in which each needs the one before, and what the Worker is then given. */
export async function prepare(settings: LocalSettings): Promise<Prepared> {
  const { port, sandboxPort, dataDir, sandbox, worker, googleCallback, local } = settings
  await assertFree(port, 'PORT')
  await assertFree(sandboxPort, 'SANDBOX_PORT')
  const own = { SANDBOX_PORT: String(sandboxPort), DATA_DIR: dataDir }
  const providers = await startSandbox({ ...own, GOOGLE_REDIRECT_URIS: googleCallback })
  await runDatabaseScript('migrate', { ...own, LIBSQL_URL: worker.LIBSQL_URL })
  const CLOCK_OFFSET_MS = String(await clockOffset(sandbox))
  if (local) await runDatabaseScript('seed', { ...own, LIBSQL_URL: worker.LIBSQL_URL, CLOCK_OFFSET_MS })
  else console.info('APP_URL or LIBSQL_URL points to another machine: migrated only, nothing was seeded.')
  return { providers, worker: { ...worker, CLOCK_OFFSET_MS } }
}

/** The sandbox keeps the clock, so that both wake up at the same hour after a restart. */
async function clockOffset(sandbox: string): Promise<number> {
  const answer: unknown = await (await fetch(`${sandbox}/clock`)).json()
  return typeof answer === 'object' && answer !== null && 'offsetMs' in answer ? Number(answer.offsetMs) : 0
}
