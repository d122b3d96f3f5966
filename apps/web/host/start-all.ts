import { giveDemoPhotos } from './give-demo-photos.ts'
import type { LocalSettings } from './local-settings.ts'
import { prepare } from './prepare.ts'
import { tick } from './tick-worker.ts'
import { startWorker } from './worker-host.ts'

/** Everything of `npm start`, until Ctrl-C. */
export async function startAll(settings: LocalSettings): Promise<void> {
  const { port } = settings
  const { providers, worker } = await prepare(settings)
  const app = await startWorker({ port, dataDir: settings.dataDir, settings: worker, logs: true })
  if (settings.local) await giveDemoPhotos(app)
  setInterval(() => void tick(port).catch((error: unknown) => console.error('The minute tick failed:', error)), 60_000)
  await tick(port)
  console.info(addresses(settings))

  // The runtime ends the process at Ctrl-C by itself; what we started beside it ends with it.
  process.once('exit', () => providers.kill('SIGTERM'))
  providers.once('exit', () => {
    console.error('The sandbox ended, so the app cannot go on.')
    process.exit(1)
  })
}

const addresses = ({ worker, sandbox, local }: LocalSettings) => `
  MentorHub   ${worker.APP_URL}
  Mailbox     ${sandbox}/mail
  Sandbox     ${sandbox}
${local ? workbench(worker.APP_URL) : ''}
  Ctrl-C ends all of it.
`

const workbench = (url: string) => `  Components  ${url}/dev/ui
  Mails       ${url}/dev/emails

  Sign in with the password mentorhub-demo as
    root@demo.test   superadmin              sam@demo.test    mentee
    ada@demo.test    admin                   lin@demo.test    mentee
    noor@demo.test   mentor                  uma@demo.test    address not confirmed
    tomas@demo.test  mentor, another zone    ivo@demo.test    waits to become a mentor
`
