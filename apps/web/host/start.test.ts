import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './local-settings.ts'

type Environment = Readonly<Record<string, string>>

/** Starts as `npm start` does and waits for the end; what it said is the answer. */
function start(env: Environment): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'apps/web/host/start.ts')], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((ended) => child.once('exit', (code) => ended({ code, said })))
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentorhub-start-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function takePort(): Promise<number> {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise((taken) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      taken(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

async function freePorts(): Promise<Environment> {
  const ports = await Promise.all([1, 2].map(freePort))
  return { PORT: String(ports[0]), SANDBOX_PORT: String(ports[1]) }
}

const freePort = () =>
  new Promise<number>((free) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => free(typeof address === 'object' && address ? address.port : 0))
    })
  })

test.each(['PORT', 'SANDBOX_PORT'])('a %s in use is told with the way out', async (name) => {
  const port = await takePort()
  const { code, said } = await start({ DATA_DIR: folder(), ...(await freePorts()), [name]: String(port) })
  expect(code).toBe(1)
  expect(said.trim()).toBe(
    `Port ${port} is in use. Stop what listens there, or choose another: ${name}=${port + 100} npm start`,
  )
})

test('a port that is none is told', async () => {
  expect(await start({ DATA_DIR: folder(), PORT: 'eighty' })).toMatchObject({
    code: 1,
    said: expect.stringContaining('PORT must be a port number, not "eighty"'),
  })
})

test('a DATA_DIR that cannot be written to is told', async () => {
  const { code, said } = await start({ ...(await freePorts()), DATA_DIR: '/dev/null/nowhere' })
  expect(code).toBe(1)
  expect(said).toContain('DATA_DIR is not writable: /dev/null/nowhere')
  expect(said).not.toContain('at ')
})

test('a database that is newer than the code is left as it is, and the start says so', async () => {
  const dataDir = folder()
  const database = new DatabaseSync(join(dataDir, 'mentorhub.db'))
  database.exec('create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)')
  database.exec("insert into __drizzle_migrations (hash, created_at) values ('from the future', 4102444800000)")
  database.close()
  const { code, said } = await start({ DATA_DIR: dataDir, ...(await freePorts()) })
  expect(code).toBe(1)
  expect(said).toContain('The database is newer than this version of MentorHub')
  expect(said).not.toContain('    at ')
})
