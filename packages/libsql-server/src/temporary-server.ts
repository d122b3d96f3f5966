import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, type Config, createClient } from '@libsql/client/web'
import { onTestFinished } from 'vitest'
import { embeddedFetch } from './embedded-fetch.ts'
import { answerHttp } from './http.ts'
import { LibsqlServer, type LibsqlServerOptions } from './libsql-server.ts'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'libsql-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function temporaryServer(options: Omit<LibsqlServerOptions, 'path'> = {}) {
  const path = join(temporaryFolder(), 'data.db')
  const server = new LibsqlServer({ path, ...options })
  onTestFinished(() => server.close())
  return { server, path }
}

/** Serves below a prefix, as the sandbox does, and tells the URL to give to a client. */
export async function listen(server: LibsqlServer): Promise<string> {
  const answer = answerHttp(server)
  const http = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/libsql/`
}

type Settings = Omit<Config, 'url' | 'fetch'>

const embedded = (server: LibsqlServer, settings: Settings = {}): Promise<Client> =>
  Promise.resolve(createClient({ ...settings, url: 'http://embedded.test', fetch: embeddedFetch(server) }))

const overHttp = async (server: LibsqlServer, settings: Settings = {}): Promise<Client> =>
  createClient({ ...settings, url: await listen(server) })

export const transports = [
  { transport: 'the embedded fetch', connect: embedded },
  { transport: 'HTTP below a prefix', connect: overHttp },
]
