import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { CannotStart } from './cannot-start.ts'
import { Clock } from './clock/clock.ts'
import { dispatch } from './dispatch.ts'
import { Faults } from './faults/faults.ts'
import { listen, stopListening } from './http/listening.ts'
import { Mailbox } from './mail/mailbox.ts'
import { ownFolder } from './owner.ts'
import { routes } from './routes.ts'
import type { Settings } from './settings.ts'

export type Sandbox = { readonly url: string; close(): Promise<void> }

export async function startSandbox(settings: Settings): Promise<Sandbox> {
  const server = createServer()
  // The port first: it keeps a second sandbox off the files of the first.
  const port = await listen(server, settings.port)
  try {
    const faults = new Faults()
    const data = await openData({ ...settings, port })
    const { google, resendApiKey } = settings
    const answer = dispatch(routes({ ...data, faults, google, resendApiKey }), faults)
    server.on('request', (req, res) => void answer(req, res))
    return { url: `http://localhost:${port}`, close: () => close(server, data) }
  } catch (error) {
    server.close()
    throw error
  }
}

async function close(server: Server, { libsql, letGo }: Awaited<ReturnType<typeof openData>>): Promise<void> {
  await stopListening(server)
  libsql.close()
  letGo()
}

async function openData({ dataDir, port, clockStart, libsqlAuthToken: authToken }: Settings) {
  try {
    mkdirSync(dataDir, { recursive: true })
    const letGo = await ownFolder(dataDir, port)
    const clock = new Clock(join(dataDir, 'clock.json'), clockStart)
    const mailbox = new Mailbox(join(dataDir, 'mail'), () => clock.now())
    const libsql = new LibsqlServer({ path: join(dataDir, 'mentorhub.db'), ...(authToken && { authToken }) })
    return { clock, mailbox, libsql, letGo }
  } catch (error) {
    if (error instanceof CannotStart || !(error instanceof Error)) throw error
    throw new CannotStart(`DATA_DIR ${dataDir} cannot be used: ${error.message}.`)
  }
}
