import { importsOf } from '../imports.ts'
import { type Law, type Tree, codeIn } from '../tree.ts'
import { packagesIn, targetOf } from '../workspace.ts'

const graphOf = (tree: Tree) => {
  const packages = packagesIn(tree)
  const edgesOf = (file: Tree[number]) => importsOf(file).flatMap((found) => targetOf(packages, file, found) ?? [])
  return new Map(codeIn(tree).map((file) => [file.path, edgesOf(file)]))
}

/** Types count too: two files that need each other's types are one thing in two places. */
export const cycles: Law = (tree) => {
  const graph = graphOf(tree)
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) found.push([...trail.slice(start), path].join(' → '))
    if (start !== -1 || done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return found
}
