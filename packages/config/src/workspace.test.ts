import { expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { file, manifest } from './planted.ts'
import { packagesIn, targetOf } from './workspace.ts'

const exports = { './*': './src/*.tsx', './*.css': './src/*.css' }
const packages = packagesIn([manifest('packages/ui', { exports }), manifest('packages/toolchain')])

const targetFrom = (path: string, specifier: string) => {
  const from = file(path, `import '${specifier}'`)
  return importsOf(from).map((found) => targetOf(packages, from, found))
}

it.each([
  ['@mentorhub/ui/button', 'packages/ui/src/button.tsx'],
  ['@mentorhub/ui/tokens.css', 'packages/ui/src/tokens.css'],
  ['@mentorhub/ui/tokens.css?url', 'packages/ui/src/tokens.css'],
  ['../parts/frame.tsx', 'apps/web/app/parts/frame.tsx'],
  ['react', undefined],
])('%s means %s', (specifier, target) => {
  expect(targetFrom('apps/web/app/routes/home.tsx', specifier)).toEqual([target])
})

it('leaves out the toolchain, which npm installs by itself', () => {
  expect(packages.map(({ folder }) => folder)).toEqual(['packages/ui'])
})
