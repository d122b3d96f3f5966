import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { runtime } from './runtime.ts'

const usesNode = (path: string) => file(path, "import { scryptSync } from 'node:crypto'")

it.each([
  'packages/domain/src/booking.ts',
  'packages/services/src/commit.ts',
  'apps/web/worker.ts',
  'apps/web/app/server/context.ts',
  'apps/web/app/routes/public/home.tsx',
])('refuses node: in %s', (path) => {
  expect(verdict(runtime, usesNode(path))).toEqual([`${path}:1 imports node:crypto, but runs in the Worker`])
})

it.each([
  'apps/web/app/server/password.ts',
  'apps/web/host/serve.ts',
  'apps/web/vite.config.ts',
  'apps/web/app/routes/public/home.test.ts',
  'packages/db/bin/migrate.ts',
  'packages/db/src/read-migrations.ts',
])('lets %s use node:', (path) => {
  expect(verdict(runtime, usesNode(path))).toEqual([])
})

it('follows the imports of the Worker into other packages', () => {
  const worker = file('apps/web/worker.ts', "import { connect } from '@mentorhub/db/client'")
  const client = file('packages/db/src/client.ts', "import { read } from './read-migrations.ts'")
  expect(verdict(runtime, worker, client, usesNode('packages/db/src/read-migrations.ts'))).toEqual([
    'packages/db/src/read-migrations.ts:1 imports node:crypto, but runs in the Worker',
  ])
})

it('stops at types, which leave nothing in the bundle', () => {
  const worker = file('apps/web/worker.ts', "import type { Migration } from '@mentorhub/db/read-migrations'")
  expect(verdict(runtime, worker, usesNode('packages/db/src/read-migrations.ts'))).toEqual([])
})

it("refuses Cloudflare's modules everywhere", () => {
  expect(verdict(runtime, file('apps/web/host/serve.ts', "import { env } from 'cloudflare:workers'"))).toEqual([
    'apps/web/host/serve.ts:1 imports cloudflare:workers; bindings arrive through the context',
  ])
})
