import { ships } from '../areas.ts'
import { importsOf, judgeImports } from '../imports.ts'
import { type Law, type SourceFile, type Tree, codeIn, isTest } from '../tree.ts'
import { packagesIn, targetOf } from '../workspace.ts'

/** The adapter of the port Passwords: workerd has scrypt only in `node:crypto`. */
const exempt = 'apps/web/app/server/password.ts'

const startsBundle = (file: SourceFile) => /^apps\/web\/(?:worker\.ts$|app\/)/.test(file.path) && !isTest(file)

/** What the Worker's bundle is made of: its own files and all that they import, types aside. */
const bundledFrom = (tree: Tree) => {
  const packages = packagesIn(tree)
  const byPath = new Map(codeIn(tree).map((file) => [file.path, file]))
  const found = new Set<SourceFile>()
  const add = (file: SourceFile | undefined) => {
    if (!file || found.has(file)) return
    found.add(file)
    for (const part of importsOf(file)) if (!part.typeOnly) add(byPath.get(targetOf(packages, file, part) ?? ''))
  }
  for (const file of byPath.values()) if (startsBundle(file)) add(file)
  return found
}

/** The package db also feeds scripts of Node, so there the bundle decides and not the folder. */
const isPortable = (file: SourceFile) => ships(file) && !file.path.startsWith('packages/db/')

/** One bundle for every host: Node's modules in one file, Cloudflare's nowhere. */
export const runtime: Law = (tree) => {
  const bundle = bundledFrom(tree)
  return judgeImports(tree, ({ specifier }, file) => {
    if (specifier.startsWith('cloudflare:')) return `imports ${specifier}; bindings arrive through the context`
    if (!specifier.startsWith('node:') || file.path === exempt) return undefined
    return bundle.has(file) || isPortable(file) ? `imports ${specifier}, but runs in the Worker` : undefined
  })
}
