import type { LocalSettings } from './local-settings.ts'
import { prepare } from './prepare.ts'
import { tick } from './tick-worker.ts'
import { startWorker } from './worker-host.ts'

/** Everything of `npm start`, until Ctrl-C. */
export async function startAll(settings: LocalSettings): Promise<void> {
  const { port } = settings
  const { providers, worker } = await prepare(settings)
  const app = await startWorker({ port, settings: worker, logs: true })
  const everyMinute = setInterval(
    () => void tick(port).catch((error: unknown) => console.error('The minute tick failed:', error)),
    60_000,
  )
  await tick(port)
  console.log(addresses(settings))

  let stopping = false
  const stop = async () => {
    stopping = true
    clearInterval(everyMinute)
    await app.dispose()
    providers.kill('SIGTERM')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  providers.once('exit', () => {
    if (stopping) return
    console.error('The sandbox ended, so the app cannot go on.')
    process.exit(1)
  })
}

const addresses = ({ worker, sandbox }: LocalSettings) => `
  MentorHub   ${worker.APP_URL}
  Mailbox     ${sandbox}/mail
  Sandbox     ${sandbox}
  Components  ${worker.APP_URL}/dev/ui
  Mails       ${worker.APP_URL}/dev/emails

  Ctrl-C ends all of it.
`
