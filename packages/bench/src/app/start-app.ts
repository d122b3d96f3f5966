import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../proxy/listen-anywhere.ts'
import { startProxy, type Proxy } from '../proxy/start-proxy.ts'
import { inRepository } from './repository.ts'

export type App = {
  readonly url: string
  readonly sandbox: string
  /** The process whose child is the runtime. */
  readonly pid: number
  readonly proxy: Proxy
}

/** The built app with a database of its own, reached through the proxy, for as long as the work takes. */
export async function withApp(work: (app: App) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentorhub-bench-'))
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const sandbox = `http://127.0.0.1:${sandboxPort}`
  const proxy = await startProxy(sandboxPort)
  const host = startHost({
    PORT: port,
    SANDBOX_PORT: sandboxPort,
    DATA_DIR: dataDir,
    LIBSQL_URL: `${proxy.url}/libsql`,
  })
  try {
    await readiness(host)
    await work({ url: `http://localhost:${port}`, sandbox, pid: host.pid ?? 0, proxy })
  } finally {
    await end(host)
    proxy.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Settings of the machine, such as the key of a real mail provider, stay outside. */
function startHost(settings: Readonly<Record<string, string | number>>): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env
  const own = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
  const host = spawn(process.execPath, [inRepository('apps/web/host/start.ts')], {
    env: { PATH, HOME, TMPDIR, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => host.kill())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return host
}

/** Its last words before it serves; when it ends instead, what it said is the reason. */
async function readiness(host: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((ready, failed) => {
    const listen = (text: Buffer) => {
      said += text.toString()
      if (said.includes('Ctrl-C')) ready()
    }
    host.stdout?.on('data', listen)
    host.stderr?.on('data', listen)
    host.once('exit', () => failed(new Error(`The app did not start.\n${said}`)))
  })
}

async function end(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return
  const gone = once(host, 'exit')
  host.kill('SIGTERM')
  await gone
}
