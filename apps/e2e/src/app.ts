import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What goes wrong with a provider; see the sandbox's faults. */
type Fault = { readonly service: 'libsql' | 'resend'; readonly kind: 'down' | 'slow'; readonly ms?: number }

export type App = {
  readonly url: string
  readonly sandbox: string
  /** All that was printed so far, the Worker's log included. */
  readonly log: () => string
  /** Runs a command of `npm run` on this app, for example `run('clock', '+25h')`. */
  readonly run: (command: 'clock' | 'tick', ...args: readonly string[]) => Promise<void>
  readonly during: (fault: Fault, work: () => Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The built app with everything it talks to, on ports and in a folder of its own, with the demo in it. */
export async function startApp(): Promise<App> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mentorhub-e2e-'))
  const [port, sandboxPort] = await freePorts()
  // Nothing else of the environment: a real database or key that stands there is not for tests.
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DATA_DIR: dataDir, PORT: String(port), SANDBOX_PORT: String(sandboxPort) }
  const host = started('start', [], env)
  const gone = host.ends.then(() => rm(dataDir, { recursive: true, force: true }))
  await host.says('Ctrl-C ends all of it')
  const sandbox = `http://127.0.0.1:${sandboxPort}`
  return {
    url: `http://localhost:${port}`,
    sandbox,
    log: host.output,
    run: (command, ...args) => started(command, args, env).succeeds(),
    during: (fault, work) => withFault(sandbox, fault, work),
    stop: async () => {
      host.child.kill('SIGTERM')
      await gone
    },
  }
}

async function withFault(sandbox: string, fault: Fault, work: () => Promise<void>): Promise<void> {
  const planted = await fetch(`${sandbox}/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fault),
  })
  if (!planted.ok) throw new Error(`The sandbox refused the fault: ${await planted.text()}`)
  try {
    await work()
  } finally {
    await fetch(`${sandbox}/faults`, { method: 'DELETE' })
  }
}

function started(script: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const path = fileURLToPath(new URL(`../../web/host/${script}.ts`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  // Whoever ends the tests ends what they started, even without ceremony.
  const kill = () => child.kill()
  process.once('exit', kill)
  const ends = new Promise<number | null>((end) => child.once('exit', end)).finally(() => process.off('exit', kill))
  return {
    child,
    ends,
    output: () => output,
    succeeds: async () => {
      if ((await ends) !== 0) throw new Error(`host/${script}.ts failed:\n${output}`)
    },
    says: (words: string) => saying(child, words, () => output),
  }
}

function saying(child: ChildProcess, words: string, output: () => string): Promise<void> {
  return new Promise((said, failed) => {
    child.stdout?.on('data', () => output().includes(words) && said())
    child.once('exit', () => failed(new Error(`The app ended before it was ready:\n${output()}`)))
  })
}

/** Two at once, so that they differ. */
const freePorts = () => Promise.all([freePort(), freePort()])

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
