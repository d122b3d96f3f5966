import { matchesGlob, posix } from 'node:path'
import { type Law, type SourceFile, type Tree, placeOf, textOf } from '../tree.ts'
import { manifestOf } from '../workspace.ts'

type Check = { readonly pattern: RegExp; readonly holds: (cited: string, file: SourceFile) => boolean }

const isDocument = ({ path }: SourceFile) => /^(?:[^/]+|\.github\/.+|apps\/docs\/.+)\.md$/.test(path)

const isOutside = (link: string) => /^(?:[a-z]+:|#)/.test(link)

const besideOf = (file: SourceFile, link: string) =>
  posix.join(posix.dirname(file.path), decodeURI(link.replace(/#.*$/, '')))

/** Files, and folders without the slash at their end. */
const pathsIn = (tree: Tree) =>
  new Set(
    tree.flatMap(({ path }) => {
      const steps = path.split('/')
      return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
    }),
  )

const checksFor = (tree: Tree): readonly Check[] => {
  const paths = pathsIn(tree)
  const scripts = manifestOf(textOf(tree, 'package.json')).scripts
  const exists = (cited: string) => {
    const path = cited.replace(/\/$/, '')
    return paths.has(path) || [...paths].some((known) => matchesGlob(known, path))
  }
  return [
    { pattern: /\]\(([^)\s]+)\)/g, holds: (link, file) => isOutside(link) || exists(besideOf(file, link)) },
    { pattern: /`((?:apps|packages|drizzle|\.github)\/[\w.@$*/-]+)`/g, holds: exists },
    { pattern: /\bnpm run ([\w:-]+)/g, holds: (script) => script in scripts },
  ]
}

const complaintsIn = (file: SourceFile, { pattern, holds }: Check) =>
  Array.from(file.text.matchAll(pattern), ({ 1: cited = '', index }) => ({ cited, index }))
    .filter(({ cited }) => !holds(cited, file))
    .map(({ cited, index }) => `${placeOf(file, index)} names ${cited}, which is not there`)

/** What the documents cite is there: linked files, paths in backticks, commands. */
export const links: Law = (tree) => {
  const checks = checksFor(tree)
  return tree.filter(isDocument).flatMap((file) => checks.flatMap((check) => complaintsIn(file, check)))
}
