import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

const host = fileURLToPath(new URL('../../../../apps/web/host/start.ts', import.meta.url))

export type App = { readonly url: string; readonly sandbox: string; readonly end: () => Promise<void> }

/** The built app with a database of its own. */
export async function startApp(): Promise<App> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentorhub-http-'))
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const { PATH, HOME, TMPDIR } = process.env
  const own = { PORT: String(port), SANDBOX_PORT: String(sandboxPort), DATA_DIR: dataDir }
  const app = spawn(process.execPath, [host], {
    env: { PATH, HOME, TMPDIR, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => app.kill())
  await readiness(app)
  const end = async () => {
    const gone = once(app, 'exit')
    app.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: `http://localhost:${port}`, sandbox: `http://127.0.0.1:${sandboxPort}`, end }
}

/** Its last words before it serves; when it ends instead, what it said is the reason. */
function readiness(app: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((ready, failed) => {
    const listen = (text: Buffer) => {
      said += text.toString()
      if (said.includes('Ctrl-C')) ready()
    }
    app.stdout?.on('data', listen)
    app.stderr?.on('data', listen)
    app.once('exit', () => failed(new Error(`The app did not start.\n${said}`)))
  })
}
