import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { App } from './app.ts'

type Procedure = { readonly path: string; readonly type: 'query' | 'mutation'; readonly auth: string }

/** All procedures, as the router itself lists them. */
export async function procedures(): Promise<Procedure[]> {
  const bin = fileURLToPath(new URL('../../../packages/api/bin/procedures.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [bin])
  return stdout.trim().split('\n').map(procedureIn)
}

/** Each line is written from the router's own definitions. */
const procedureIn = (line: string) => JSON.parse(line) as Procedure

type Entry = {
  readonly parentId?: string
  readonly path?: string
  readonly index?: boolean
  readonly hasAction: boolean
  readonly hasLoader: boolean
}
type Entries = Readonly<Record<string, Entry>>

/** An address of every route with an action, or with a loader; what stands for a secret or a name in it is made up. */
export async function addresses(app: App, has: 'hasAction' | 'hasLoader'): Promise<string[]> {
  const routes = await builtRoutes(app)
  return Object.values(routes)
    .filter((entry) => entry[has] && (entry.path || entry.index))
    .map((entry) => addressOf(entry, routes).replaceAll(/:\w+/g, 'of-nobody').replaceAll(/\*\??/g, 'of-nobody'))
}

/** What the build tells the browser's router, by way of a hydrated page. */
async function builtRoutes({ url }: App): Promise<Entries> {
  const [path] = /\/assets\/manifest-[^"]+\.js/.exec(await (await fetch(`${url}/dev/emails`)).text()) ?? []
  const text = await (await fetch(url + path)).text()
  return entriesIn(text.slice(text.indexOf('=') + 1).replace(/;\s*$/, ''))
}

/** The pinned version of the framework fixes the shape of what the build writes down. */
const entriesIn = (text: string) => (JSON.parse(text) as { routes: Entries }).routes

function addressOf({ path, parentId }: Entry, routes: Entries): string {
  const parent = routes[parentId ?? '']
  const above = parent ? addressOf(parent, routes) : ''
  return path ? `${above.replace(/\/$/, '')}/${path}` : above || '/'
}
