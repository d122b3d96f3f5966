import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from './repository.ts'
import { jsonOf } from './json.ts'

type Entry = {
  readonly id: string
  readonly parentId?: string
  readonly path?: string
  readonly index?: boolean
  readonly hasAction: boolean
  readonly hasLoader: boolean
  readonly hasDefaultExport: boolean
}
type Manifest = { readonly routes: Readonly<Record<string, Entry>> }

export type BuiltRoute = { readonly route: string; readonly reads: boolean; readonly acts: boolean }

/** Every address of app/routes.ts, as the build wrote them down. */
export function builtRoutes(): BuiltRoute[] {
  const assets = inRepository('apps/web/build/client/assets')
  const begin = 'window.__reactRouterManifest='
  const texts = readdirSync(assets).flatMap((name) =>
    name.startsWith('manifest-') ? [readFileSync(join(assets, name), 'utf8')] : [],
  )
  const text = texts.find((text) => text.startsWith(begin))
  if (!text) throw new Error('The build has no list of its routes: run "npm run build" again.')
  return routesIn(jsonOf<Manifest>(text.slice(begin.length).replace(/;\s*$/, '')))
}

export const routesIn = ({ routes }: Manifest): BuiltRoute[] =>
  Object.values(routes)
    .filter(({ index, path }) => index || path)
    .map((entry) => ({
      route: addressOf(entry, routes),
      reads: entry.hasLoader || entry.hasDefaultExport,
      acts: entry.hasAction,
    }))

function addressOf(entry: Entry, routes: Manifest['routes']): string {
  const parent = routes[entry.parentId ?? '']
  const above = parent ? addressOf(parent, routes) : '/'
  return entry.path ? `${above.replace(/\/$/, '')}/${entry.path}` : above
}
