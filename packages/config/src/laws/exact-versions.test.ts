import { expect, it } from 'vitest'
import { file, manifest } from '../planted.ts'
import { exactVersions } from './exact-versions.ts'

const workspaceYaml = (...lines: readonly string[]) => file('pnpm-workspace.yaml', ...lines)

const uses = (dependencies: Readonly<Record<string, string>>) => manifest('packages/domain', { dependencies })

it('accepts the catalog, the workspace and an exact version', () => {
  const settings = workspaceYaml('catalog:', '  zod: 4.6.7', 'overrides:', '  miniflare: 5.20261102.0-beta')
  const domain = uses({ zod: 'catalog:', '@mentorhub/db': 'workspace:*', ulid: '3.0.2' })
  expect(exactVersions([settings, domain])).toEqual([])
})

it.each(['^4.6.7', '~4.6.7', '4', 'latest', '*', 'github:colinhacks/zod'])('reports %s in package.json', (version) => {
  expect(exactVersions([workspaceYaml('catalog: {}'), uses({ zod: version })])).toEqual([
    `packages/domain/package.json asks for zod ${version}; say catalog: or an exact version`,
  ])
})

it('reports a range in the catalog, and an entry that nobody takes', () => {
  const settings = workspaceYaml('catalog:', '  zod: ^4.6.7', '  ulid: 3.0.2')
  expect(exactVersions([settings, uses({ zod: 'catalog:' })])).toEqual([
    'pnpm-workspace.yaml pins zod to ^4.6.7, which is not exact',
    'pnpm-workspace.yaml lists ulid, which no package takes from the catalog',
  ])
})
