import type { Law, SourceFile, Tree } from './tree.ts'
import type { Manifest } from './workspace.ts'

export const file = (path: string, ...lines: readonly string[]): SourceFile => ({ path, text: lines.join('\n') })

export const manifest = (folder: string, given: Partial<Manifest> = {}) => {
  const name = `@mentorhub/${folder.split('/')[1]}`
  return file(`${folder}/package.json`, JSON.stringify({ name, exports: { './*': './src/*.ts' }, ...given }))
}

const folders = [
  'apps/web',
  'apps/sandbox',
  'packages/api',
  'packages/client',
  'packages/db',
  'packages/domain',
  'packages/integrations',
  'packages/libsql-server',
  'packages/services',
  'packages/testing',
  'packages/ui',
]

/** A workspace without a line of code, in which a test plants its violation. */
export const workspace: Tree = folders.map((folder) => manifest(folder))

/** What a law says about files planted in the empty workspace. */
export const verdict = (law: Law, ...planted: readonly SourceFile[]) => law([...workspace, ...planted])

export const sha512 = `sha512-${'A'.repeat(86)}==`

type Locked = Readonly<Record<string, { readonly resolution: Readonly<Record<string, unknown>> }>>

/** JSON is YAML, too. */
export const lockfileOf = (packages: Locked, rest: Readonly<Record<string, unknown>> = {}) =>
  file('pnpm-lock.yaml', JSON.stringify({ lockfileVersion: '9.0', importers: {}, packages, snapshots: {}, ...rest }))

export const lockfileWith = (...keys: readonly string[]) =>
  lockfileOf(Object.fromEntries(keys.map((key) => [key, { resolution: { integrity: sha512 } }])))
