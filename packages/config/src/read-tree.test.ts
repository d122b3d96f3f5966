import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readTree } from './read-tree.ts'

const folderWith = (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

it('reads every file that git would, in the order of their paths', () => {
  const root = folderWith({
    '.gitignore': '# made\nbuild/\n*.tsbuildinfo\n',
    'b/a.ts': 'a',
    'b.ts': 'b',
    'logo.png': 'not a text',
    'b/build/c.js': 'c',
    'x.tsbuildinfo': 'd',
    '.git/HEAD': 'e',
  })
  expect(readTree(root).map(({ path, text }) => [path, text])).toEqual([
    ['.gitignore', '# made\nbuild/\n*.tsbuildinfo\n'],
    ['b.ts', 'b'],
    ['b/a.ts', 'a'],
    ['logo.png', ''],
  ])
})

it.each(['/dist', 'apps/web/out', '!keep'])('asks for plain names in place of %s', (pattern) => {
  const root = folderWith({ '.gitignore': `${pattern}\n` })
  expect(() => readTree(root)).toThrow(`.gitignore says "${pattern}"`)
})
