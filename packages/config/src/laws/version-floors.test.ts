import { expect, it } from 'vitest'
import { lockfileWith } from '../planted.ts'
import { versionFloors } from './version-floors.ts'

const about = (...keys: readonly string[]) => versionFloors([lockfileWith(...keys)])

it.each([
  ['@trpc/server@11.7.9', '11.8.0 (CVE-2025-68130)'],
  ['@trpc/client@10.45.2', '11.8.0 (CVE-2025-68130)'],
  ['drizzle-orm@0.45.1', '0.45.2 (GHSA-gpj5-g38j-94v9)'],
  ['react-router@8.2.9', '8.3.0 (CVE-2026-53666, CVE-2026-53668, CVE-2026-53669)'],
  ['@react-router/node@7.18.1', '8.3.0 (CVE-2026-53666, CVE-2026-53668, CVE-2026-53669)'],
  ['vite@7.9.9', '8.0.0 (older majors get no fixes)'],
  ['vitest@4.0.0', '5.0.0 (older majors get no fixes)'],
])('%s is too old', (key, floor) => {
  const [, name, version] = /^(.+)@(.+)$/.exec(key) ?? []
  expect(about(key)).toEqual([`pnpm-lock.yaml has ${name} ${version}, below ${floor}`])
})

it.each(['@trpc/server@11.8.0', 'drizzle-orm@0.45.2', 'react-router@8.10.0', 'vite@8.0.0', 'drizzle-kit@0.31.11'])(
  '%s is new enough',
  (key) => {
    expect(about(key)).toEqual([])
  },
)

it.each([
  'workerd',
  'miniflare',
  'wrangler',
  'react',
  'react-dom',
  'react-router',
  'drizzle-orm',
  '@trpc/server',
  'vite',
  'zod',
])('two versions of %s are one too many', (name) => {
  expect(about(`${name}@20.0.0`, `${name}@20.0.1`)).toEqual([
    `pnpm-lock.yaml has ${name} 20.0.0 and 20.0.1; one will do`,
  ])
})
