import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from './repository.ts'

export type Modules = { readonly module: string; readonly imports: readonly string[] }

export type RouteEntry = Modules & {
  readonly parentId?: string
  readonly path?: string
  readonly index?: boolean
  readonly hasAction: boolean
  readonly hasLoader: boolean
  readonly hasDefaultExport: boolean
}

export type Manifest = { readonly entry: Modules; readonly routes: Readonly<Record<string, RouteEntry>> }

const assets = inRepository('apps/web/build/client/assets')
const beginning = 'window.__reactRouterManifest='

/** What the build wrote down about its routes, for the browser's router. */
export function readManifest(): Manifest {
  const texts = readdirSync(assets)
    .filter((name) => name.startsWith('manifest-'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))
  const text = texts.find((text) => text.startsWith(beginning))
  if (!text) throw new Error('The build has no list of its routes: run "npm run build" again.')
  return manifestIn(text.slice(beginning.length).replace(/;\s*$/, ''))
}

/** The build writes one object of this shape, and the pinned version of the framework fixes the shape. */
const manifestIn = (text: string) => JSON.parse(text) as Manifest

/** What every hydrated page loads: the framework, and the frame around all pages. */
export function sharedModules({ entry, routes }: Manifest): ReadonlySet<string> {
  return new Set([entry, routes['root']].flatMap((part) => (part ? [part.module, ...part.imports] : [])))
}
