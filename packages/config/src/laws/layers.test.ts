import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { layers } from './layers.ts'

const about = (path: string, line: string) => verdict(layers, file(path, line))

it.each([
  ['packages/domain/src/bookings/booking.ts', '@mentorhub/db/client'],
  ['packages/db/src/client.ts', '@mentorhub/services/commit'],
  ['packages/db/src/client.ts', '@mentorhub/libsql-server/server'],
  ['packages/services/src/commit.ts', '@mentorhub/api/root'],
  ['packages/services/src/commit.ts', '@mentorhub/integrations/resend/mailer'],
  ['packages/api/src/root.ts', '@mentorhub/db/client'],
  ['packages/ui/src/button.tsx', '@mentorhub/services/commit'],
  ['packages/services/src/commit.ts', '@mentorhub/testing/test-app'],
  ['packages/db/src/client.test.ts', '@mentorhub/services/commit'],
  ['apps/sandbox/src/mailbox.ts', '@mentorhub/services/commit'],
  ['apps/web/worker.ts', '@mentorhub/integrations/resend/mailer'],
  ['apps/web/app/routes/public/home.tsx', '@mentorhub/db/client'],
  ['apps/web/app/routes/public/home.tsx', '@mentorhub/services/commit'],
  ['packages/domain/src/booking.ts', '@mentorhub/sandbox/mailbox'],
])('%s may not import %s', (path, specifier) => {
  const [, other] = specifier.split('/')
  expect(about(path, `import { a } from '${specifier}'`)).toEqual([`${path}:1 may not import ${other}`])
})

it.each([
  ['packages/db/src/client.ts', '@mentorhub/domain/errors'],
  ['packages/db/bin/migrate.ts', '@mentorhub/libsql-server/server'],
  ['packages/services/src/commit.test.ts', '@mentorhub/testing/test-app'],
  ['packages/api/src/root.test.ts', '@mentorhub/db/schema'],
  ['packages/testing/src/test-app.ts', '@mentorhub/api/root'],
  ['apps/web/app/server/ports.ts', '@mentorhub/integrations/resend/mailer'],
  ['apps/web/app/routes/public/home.tsx', '@mentorhub/ui/button'],
  ['packages/ui/src/button.tsx', '@mentorhub/ui/icon'],
  ['packages/ui/src/button.tsx', 'react'],
  ['apps/web/app/routes/public/home.test.ts', '@mentorhub/db/client'],
])('%s may import %s', (path, specifier) => {
  expect(about(path, `import { a } from '${specifier}'`)).toEqual([])
})

it.each(['export * from', 'export { a } from', 'const a = await import(', 'type A = import('])(
  'reads %s, too',
  (statement) => {
    const line = `${statement} '@mentorhub/db/client'${statement.endsWith('(') ? ')' : ''}`
    expect(about('packages/domain/src/booking.ts', line)).toEqual([
      'packages/domain/src/booking.ts:1 may not import db',
    ])
  },
)

it('lets the client take types from the api, and nothing that runs', () => {
  const path = 'packages/client/src/create-api-client.ts'
  expect(about(path, "import type { Router } from '@mentorhub/api/root'")).toEqual([])
  expect(about(path, "import { type Router } from '@mentorhub/api/root'")).toEqual([
    `${path}:1 may import only types from api`,
  ])
})

it('keeps a relative import within its package', () => {
  expect(about('packages/ui/src/button.tsx', "import { a } from '../../db/src/client.ts'")).toEqual([
    'packages/ui/src/button.tsx:1 leaves its package through packages/db/src/client.ts',
  ])
})

it('keeps the host of npm start out of the Worker', () => {
  expect(about('apps/web/worker.ts', "import { a } from './host/serve.ts'")).toEqual([
    'apps/web/worker.ts:1 imports apps/web/host/serve.ts, which only its own folder may',
  ])
  expect(about('apps/web/host/main.ts', "import { a } from './serve.ts'")).toEqual([])
})

it('keeps the scripts of the database out of its package', () => {
  expect(about('packages/db/src/client.ts', "import { a } from '../bin/migrate.ts'")).toEqual([
    'packages/db/src/client.ts:1 imports packages/db/bin/migrate.ts, which only its own folder may',
  ])
})

it('lets the settings of a tool see their own package, and no other', () => {
  expect(about('apps/web/vite.config.ts', "import { a } from './host/serve.ts'")).toEqual([])
  expect(about('packages/db/drizzle.config.ts', "import { a } from '@mentorhub/domain/errors'")).toEqual([
    'packages/db/drizzle.config.ts:1 may not import domain',
  ])
})

it('lets nobody import a test', () => {
  expect(about('packages/db/src/client.ts', "import { a } from './schema.test.ts'")).toEqual([
    'packages/db/src/client.ts:1 imports the test packages/db/src/schema.test.ts',
  ])
})

it('asks for a line in the table for a new folder', () => {
  expect(about('packages/new/src/thing.ts', "import { a } from './other.ts'")).toEqual([
    'packages/new/src/thing.ts:1 belongs to no layer: give its folder a line in packages/config/src/areas.ts',
  ])
})
