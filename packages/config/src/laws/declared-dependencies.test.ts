import { expect, it } from 'vitest'
import { file, manifest } from '../planted.ts'
import { declaredDependencies } from './declared-dependencies.ts'

const domain = manifest('packages/domain', {
  dependencies: { zod: 'catalog:' },
  devDependencies: { vitest: 'catalog:' },
})

const about = (path: string, ...lines: readonly string[]) =>
  declaredDependencies([domain, file(`packages/domain/src/${path}`, ...lines)])

it('accepts what package.json declares, its own name, Node and what a bundler makes', () => {
  const names = ['zod/mini', '@mentorhub/domain/errors', 'node:fs', 'virtual:react-router/server-build', './b.ts']
  expect(about('a.ts', ...names.map((name) => `import '${name}'`))).toEqual([])
})

it('reports what package.json does not declare, in code and in style', () => {
  expect(about('a.ts', "import { ulid } from 'ulid'")).toEqual([
    'packages/domain/src/a.ts:1 imports ulid, which @mentorhub/domain does not declare',
  ])
  expect(about('a.css', "@import 'tailwindcss';")).toEqual([
    'packages/domain/src/a.css:1 imports tailwindcss, which @mentorhub/domain does not declare',
  ])
})

it('keeps devDependencies out of what ships, but for types', () => {
  expect(about('a.test.ts', "import { it } from 'vitest'")).toEqual([])
  expect(about('a.ts', "import type { Mock } from 'vitest'")).toEqual([])
  expect(about('a.ts', "import { it } from 'vitest'")).toEqual([
    'packages/domain/src/a.ts:1 imports vitest into what ships, but declares it under devDependencies',
  ])
})
