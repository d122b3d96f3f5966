import { runDatabaseScript, startSandbox } from './children.ts'
import { assertFree } from './free-port.ts'
import type { LocalSettings } from './local-settings.ts'
import { tick } from './tick-worker.ts'
import { startWorker } from './worker-host.ts'

/** Sandbox, database, Worker, in the order in which each needs the one before. */
export async function startAll(settings: LocalSettings): Promise<void> {
  const { port, sandboxPort, dataDir, sandbox, worker } = settings
  await assertFree(port, 'PORT')
  await assertFree(sandboxPort, 'SANDBOX_PORT')
  const providers = await startSandbox({ SANDBOX_PORT: String(sandboxPort), DATA_DIR: dataDir })
  const env = { LIBSQL_URL: worker.LIBSQL_URL, SANDBOX_PORT: String(sandboxPort), DATA_DIR: dataDir }
  await runDatabaseScript('migrate', env)
  if (isOwn(worker.LIBSQL_URL)) await runDatabaseScript('seed', env)
  else console.log('LIBSQL_URL points to another machine: migrated only, nothing was seeded.')

  const app = await startWorker({
    port,
    settings: { ...worker, CLOCK_OFFSET_MS: String(await clockOffset(sandbox)) },
    logs: true,
  })
  const everyMinute = setInterval(
    () => void tick(port).catch((error: unknown) => console.error('The minute tick failed:', error)),
    60_000,
  )
  await tick(port)
  console.log(addresses(settings))

  const stop = async () => {
    clearInterval(everyMinute)
    await app.dispose()
    providers.kill('SIGTERM')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  providers.once('exit', () => {
    console.error('The sandbox ended, so the app cannot go on.')
    process.exit(1)
  })
}

function isOwn(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

/** The sandbox keeps the clock, so that both wake up at the same hour after a restart. */
async function clockOffset(sandbox: string): Promise<number> {
  const answer: unknown = await (await fetch(`${sandbox}/clock`)).json()
  return typeof answer === 'object' && answer !== null && 'offsetMs' in answer ? Number(answer.offsetMs) : 0
}

const addresses = ({ worker, sandbox }: LocalSettings) => `
  MentorHub   ${worker.APP_URL}
  Mailbox     ${sandbox}/mail
  Sandbox     ${sandbox}
  Components  ${worker.APP_URL}/dev/ui
  Mails       ${worker.APP_URL}/dev/emails

  Ctrl-C ends all of it.
`
