import { readManifest, type Manifest, type RouteEntry } from './manifest.ts'

export type BuiltRoute = { readonly route: string; readonly reads: boolean; readonly acts: boolean }

/** Every address of app/routes.ts, as the build wrote them down. */
export const builtRoutes = (): BuiltRoute[] => routesIn(readManifest())

export const routesIn = ({ routes }: Pick<Manifest, 'routes'>): BuiltRoute[] =>
  Object.values(routes)
    .filter(({ index, path }) => index || path)
    .map((entry) => ({
      route: addressOf(entry, routes),
      reads: entry.hasLoader || entry.hasDefaultExport,
      acts: entry.hasAction,
    }))

function addressOf(entry: RouteEntry, routes: Manifest['routes']): string {
  const parent = routes[entry.parentId ?? '']
  const above = parent ? addressOf(parent, routes) : '/'
  return entry.path ? `${above.replace(/\/$/, '')}/${entry.path}` : above
}
