import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, matchesGlob } from 'node:path'
import type { SourceFile, Tree } from './tree.ts'

const pictures = new Set(['.avif', '.gif', '.ico', '.jpeg', '.jpg', '.pdf', '.png', '.webp', '.woff2'])

/** The patterns of .gitignore, which is kept to plain names so that git need not be asked. */
const ignoredNames = (gitignore: string) => {
  const patterns = gitignore.split('\n').flatMap((line) => line.replace(/#.*$/, '').trim() || [])
  const names = patterns.map((pattern) => pattern.replace(/\/$/, ''))
  const odd = names.find((name) => name.includes('/') || name.startsWith('!'))
  if (odd) throw new Error(`.gitignore says "${odd}"; write a plain name, without a path and without "!"`)
  return ['.git', ...names]
}

const readFile = (root: string, path: string): SourceFile => ({
  path,
  text: pictures.has(extname(path)) ? '' : readFileSync(join(root, path), 'utf8'),
})

/** Reads what git would: every file but the ignored ones. */
export const readTree = (root: string): Tree => {
  const ignored = ignoredNames(readFileSync(join(root, '.gitignore'), 'utf8'))
  const walk = (folder: string): SourceFile[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => !ignored.some((pattern) => matchesGlob(entry.name, pattern)))
      .flatMap((entry) => {
        const path = folder ? `${folder}/${entry.name}` : entry.name
        return entry.isDirectory() ? walk(path) : [readFile(root, path)]
      })
  return walk('').toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
