import { expect, it } from 'vitest'
import { file, manifest } from '../planted.ts'
import { usedDependencies } from './used-dependencies.ts'

const declaring = (...names: readonly string[]) =>
  manifest('packages/ui', { devDependencies: Object.fromEntries(names.map((name) => [name, 'catalog:'])) })

it('reports a dependency that no file of the package imports', () => {
  const elsewhere = file('packages/db/src/a.ts', "import 'ulid'")
  expect(usedDependencies([declaring('ulid'), elsewhere])).toEqual([
    'packages/ui/package.json declares ulid, which nothing there imports',
  ])
})

it('counts imports, resolved names, style sheets and the React that JSX needs', () => {
  const code = file('packages/ui/src/a.tsx', "import 'ulid'", "const path = import.meta.resolve('axe-core/axe.min.js')")
  const script = file(
    'packages/ui/src/b.ts',
    "require.resolve('lighthouse-core')",
    "path.resolve('docs')",
    'import(name)',
  )
  const style = file('packages/ui/src/a.css', "@import 'tailwindcss';")
  expect(
    usedDependencies([declaring('ulid', 'axe-core', 'lighthouse-core', 'tailwindcss', 'react'), code, script, style]),
  ).toEqual([])
  expect(usedDependencies([declaring('docs'), script])).toHaveLength(1)
})

it('counts types when what they describe is used or named in tsconfig.json', () => {
  const code = file('packages/ui/src/a.tsx', 'export {}')
  const settings = file('packages/ui/tsconfig.json', '{ "compilerOptions": { "types": ["node"] } }')
  expect(usedDependencies([declaring('@types/react', '@types/node', '@types/ws'), code, settings])).toEqual([
    'packages/ui/package.json declares @types/ws, which nothing there imports',
  ])
})
