import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { CannotStart } from './cannot-start.ts'
import { root } from './local-settings.ts'

const build = join(root, 'apps/web/build')
const wrangler = join(build, 'server/wrangler.json')

export type WorkerOptions = {
  readonly dataDir: string
  readonly port: number
  readonly settings: Readonly<Record<string, string>>
  readonly logs: boolean
}

/** The built Worker, with its assets, in the runtime that serves it in production. */
export async function startWorker({ port, dataDir, settings, logs }: WorkerOptions): Promise<Miniflare> {
  if (!existsSync(wrangler)) throw new CannotStart('The app is not built yet: run "npm run build" first.')
  const config = readConfig()
  const worker = new Miniflare({
    host: '127.0.0.1',
    port,
    cf: false,
    logRequests: false,
    telemetry: { enabled: false },
    unsafeTriggerHandlers: true,
    resourcePersistencePath: filesIn(dataDir),
    ...(logs ? {} : { handleStructuredLogs: () => undefined }),
    workers: [
      {
        config: {
          name: config.name,
          compatibilityDate: config.compatibility_date,
          compatibilityFlags: config.compatibility_flags,
          manifest: { mainModule: 'index.js', modules: modules() },
          env: { ...texts(settings), ...counters(config.ratelimits), ...buckets(config.r2_buckets) },
          assets: { directory: copyOf(join(build, 'client'), dataDir), hasUserWorker: true },
        },
      },
    ],
  })
  await worker.ready
  return worker
}

type Config = {
  readonly name: string
  readonly compatibility_date: string
  readonly compatibility_flags: string[]
  readonly ratelimits: readonly {
    readonly name: string
    readonly namespace_id: string
    readonly simple: { limit: number; period: 10 | 60 }
  }[]
  readonly r2_buckets: readonly { readonly binding: string; readonly bucket_name: string }[]
}

/** Written by the build from the root's wrangler.toml. */
function readConfig(): Config {
  return JSON.parse(readFileSync(wrangler, 'utf8')) as Config
}

const texts = (settings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, { type: 'text' as const, value }]))

const counters = (limits: Config['ratelimits']) =>
  Object.fromEntries(
    limits.map(({ name, namespace_id, simple }) => [
      name,
      { type: 'rate-limit' as const, namespace: namespace_id, simple },
    ]),
  )

const buckets = (named: Config['r2_buckets']) =>
  Object.fromEntries(named.map(({ binding, bucket_name: name }) => [binding, { type: 'r2' as const, name }]))

function modules() {
  const folder = join(build, 'server')
  const files = ['index.js', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)]
  return Object.fromEntries(
    files
      .filter((path) => /\.(?:js|wasm|txt)$/.test(path))
      .map((path) => [path, { type: typeOf(path), contents: readFileSync(join(folder, path)) }]),
  )
}

function typeOf(path: string): 'esm' | 'text' | 'wasm' {
  if (path.endsWith('.wasm')) return 'wasm'
  return path.endsWith('.txt') ? 'text' : 'esm'
}

/** In development the platform's plugin looks here too. Photos outlive a restart; cached pages must not. */
function filesIn(folder: string): string {
  const files = join(folder, 'files/v3')
  rmSync(join(files, 'cache'), { recursive: true, force: true })
  return files
}

/** Served from a copy, so that a later build does not take the files of this one away. */
function copyOf(client: string, folder: string): string {
  const copy = join(folder, 'assets')
  rmSync(copy, { recursive: true, force: true })
  cpSync(client, copy, { recursive: true })
  return copy
}
