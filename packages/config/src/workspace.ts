import { posix } from 'node:path'
import { z } from 'zod'
import { type Import, isRelative, packageNameOf } from './imports.ts'
import type { SourceFile, Tree } from './tree.ts'

const versions = z.record(z.string(), z.string()).default({})

const manifestShape = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()).default({}),
  scripts: versions,
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
})

export type Manifest = z.infer<typeof manifestShape>
export type Package = { readonly folder: string; readonly manifest: Manifest }

export const manifestOf = (text: string) => manifestShape.parse(JSON.parse(text))

/** npm installs the toolchain before there is a workspace, so it is no package of it. */
const isMember = ({ path }: SourceFile) =>
  /^(?:apps|packages)\/[^/]+\/package\.json$/.test(path) && !path.startsWith('packages/toolchain/')

export const packagesIn = (tree: Tree): readonly Package[] =>
  tree.filter(isMember).map((file) => ({ folder: posix.dirname(file.path), manifest: manifestOf(file.text) }))

export const folderOf = (path: string) => path.split('/').slice(0, 2).join('/')

const exported = (manifest: Manifest, subpath: string) => {
  for (const [pattern, target] of Object.entries(manifest.exports).toSorted(([a], [b]) => b.length - a.length)) {
    const [head = '', tail = ''] = pattern.split('*')
    if (subpath.startsWith(head) && subpath.endsWith(tail))
      return target.replace('*', subpath.slice(head.length, subpath.length - tail.length))
  }
  return undefined
}

/** The path that an import means: of a file beside it, or of a file in another package of the workspace. */
export const targetOf = (packages: readonly Package[], file: SourceFile, { specifier }: Import) => {
  const bare = specifier.replace(/\?.*$/, '')
  if (isRelative(bare)) return posix.join(posix.dirname(file.path), bare)
  const name = packageNameOf(bare)
  const found = packages.find((candidate) => candidate.manifest.name === name)
  const target = found && exported(found.manifest, `.${bare.slice(name.length)}`)
  return found && target && posix.join(found.folder, target)
}
