import { expect, it } from 'vitest'
import { file, lockfileOf, lockfileWith, sha512 } from '../planted.ts'
import { lockfileOrigin } from './lockfile-origin.ts'

const toolchain = (entry: Readonly<Record<string, string>>) =>
  file('packages/toolchain/package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/pnpm': entry } }))

const sound = toolchain({ version: '11.28.11', integrity: sha512 })

it('accepts packages that have a strong hash and no address', () => {
  expect(lockfileOrigin([lockfileWith('zod@4.6.7', 'ulid@3.0.2'), sound])).toEqual([])
})

it.each([[{}], [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }]])('reports a package with %o', (resolution) => {
  expect(lockfileOrigin([lockfileOf({ 'zod@4.6.7': { resolution } }), sound])).toEqual([
    'pnpm-lock.yaml has no sha512 for zod@4.6.7',
  ])
  expect(lockfileOrigin([lockfileWith(), toolchain(resolution)])).toEqual([
    'packages/toolchain/package-lock.json has no sha512 for node_modules/pnpm',
  ])
})

it('reports a package that comes from an address', () => {
  const resolution = { integrity: sha512, tarball: 'https://mirror.example/zod.tgz' }
  expect(lockfileOrigin([lockfileOf({ 'zod@4.6.7': { resolution } }), sound])).toEqual([
    'pnpm-lock.yaml takes zod@4.6.7 from a tarball, not from the registry',
  ])
  const addressed = toolchain({ integrity: sha512, resolved: 'https://mirror.example/pnpm.tgz' })
  expect(lockfileOrigin([lockfileWith(), addressed])).toEqual([
    "packages/toolchain/package-lock.json names a host for node_modules/pnpm; leave the choice to npm's settings",
  ])
})
