import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseLockfile } from './lockfile.ts'
import { lockfileOf, sha512 } from './planted.ts'
import { sbomOf } from './sbom.ts'

const locked = { resolution: { integrity: sha512 } }
const at = (version: string) => ({ specifier: 'catalog:', version })

const bill = sbomOf(
  parseLockfile(
    lockfileOf(
      { '@trpc/server@11.19.0': locked, 'react@19.3.1': locked, 'scheduler@0.28.0': locked, 'vitest@5.1.1': locked },
      {
        importers: {
          'apps/web': {
            dependencies: {
              '@mentorhub/ui': at('link:../../packages/ui'),
              '@trpc/server': at('11.19.0(react@19.3.1)'),
            },
            devDependencies: { vitest: at('5.1.1') },
          },
          'packages/ui': { dependencies: { react: at('19.3.1') } },
        },
        snapshots: {
          '@trpc/server@11.19.0(react@19.3.1)': {},
          'react@19.3.1': { dependencies: { 'the-scheduler': 'scheduler@0.28.0' } },
          'scheduler@0.28.0': {},
          'vitest@5.1.1': {},
        },
      },
    ).text,
  ),
)

it('names every package by its purl, with its hash in hex', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  expect(bill.components[0]).toEqual({
    type: 'library',
    'bom-ref': 'pkg:npm/%40trpc/server@11.19.0',
    group: '@trpc',
    name: 'server',
    version: '11.19.0',
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: '0'.repeat(128) }],
    purl: 'pkg:npm/%40trpc/server@11.19.0',
  })
})

it('tells what the Worker needs, through the workspace, from what only builds and tests it', () => {
  expect(bill.components.map(({ name, scope }) => [name, scope])).toEqual([
    ['server', 'required'],
    ['react', 'required'],
    ['scheduler', 'required'],
    ['vitest', 'excluded'],
  ])
})

it('tells who needs whom, an alias by the package behind it', () => {
  expect(bill.dependencies).toContainEqual({
    ref: 'mentorhub',
    dependsOn: ['pkg:npm/%40trpc/server@11.19.0', 'pkg:npm/react@19.3.1', 'pkg:npm/vitest@5.1.1'],
  })
  expect(bill.dependencies).toContainEqual({ ref: 'pkg:npm/react@19.3.1', dependsOn: ['pkg:npm/scheduler@0.28.0'] })
})

it('prints the same bill for the same lockfile', () => {
  const print = () => execFileSync(process.execPath, [join(import.meta.dirname, 'sbom.ts')], { encoding: 'utf8' })
  const first = print()
  expect(JSON.parse(first)).toMatchObject({ specVersion: '1.6', metadata: { component: { name: 'mentorhub' } } })
  expect(print()).toBe(first)
})
