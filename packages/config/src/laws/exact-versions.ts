import { workspaceSettingsIn } from '../lockfile.ts'
import type { Law, Tree } from '../tree.ts'
import { manifestOf } from '../workspace.ts'

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

const declaredIn = (tree: Tree) =>
  tree
    .filter(({ path }) => path === 'package.json' || /^(?:apps|packages)\/[^/]+\/package\.json$/.test(path))
    .flatMap(({ path, text }) => {
      const { dependencies, devDependencies, optionalDependencies } = manifestOf(text)
      const all = { ...dependencies, ...devDependencies, ...optionalDependencies }
      return Object.entries(all).map(([name, version]) => ({ path, name, version }))
    })

const isPinned = (version: string) => exact.test(version) || version === 'catalog:' || version === 'workspace:*'

/** A version is written once, in the catalog, and says exactly which. */
export const exactVersions: Law = (tree) => {
  const declared = declaredIn(tree)
  const { catalog, overrides } = workspaceSettingsIn(tree)
  const inCatalog = new Set(declared.filter(({ version }) => version === 'catalog:').map(({ name }) => name))
  return [
    ...declared
      .filter(({ version }) => !isPinned(version))
      .map(({ path, name, version }) => `${path} asks for ${name} ${version}; say catalog: or an exact version`),
    ...Object.entries({ ...catalog, ...overrides })
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `pnpm-workspace.yaml pins ${name} to ${version}, which is not exact`),
    ...Object.keys(catalog)
      .filter((name) => !inCatalog.has(name))
      .map((name) => `pnpm-workspace.yaml lists ${name}, which no package takes from the catalog`),
  ]
}
