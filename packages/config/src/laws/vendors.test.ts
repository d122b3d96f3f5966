import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { vendors } from './vendors.ts'

const about = (path: string, specifier: string) => verdict(vendors, file(path, `import { a } from '${specifier}'`))

it.each([
  ['lucia', 'packages/services/src/users/sign-in.ts', 'packages/services/src/auth/lucia.ts'],
  ['arctic', 'apps/web/app/server/context.ts', 'packages/integrations/src/google/sign-in.ts'],
  ['@googleapis/calendar', 'apps/web/app/routes/home.tsx', 'packages/integrations/src/google/calendar.ts'],
  ['stripe', 'packages/services/src/billing/pay.ts', 'packages/integrations/src/stripe/checkout.ts'],
  ['resend', 'packages/emails/src/welcome.ts', 'packages/integrations/src/resend/mailer.ts'],
  ['drizzle-orm/sqlite-core', 'packages/api/src/root.ts', 'packages/db/src/schema/users.ts'],
  ['libsql', 'packages/db/src/client.ts', 'packages/libsql-server/src/server.ts'],
])('%s is refused in %s and at home in %s', (specifier, abroad, home) => {
  expect(about(abroad, specifier)).toEqual([expect.stringContaining(`${abroad}:1 imports `)])
  expect(about(home, specifier)).toEqual([])
})

it("lets the vendors' clients judge the sandbox, in its tests only", () => {
  expect(about('apps/sandbox/src/resend.test.ts', 'resend')).toEqual([])
  expect(about('apps/sandbox/src/resend.ts', 'resend')).toHaveLength(1)
})

it('lets tests query the database', () => {
  expect(about('packages/api/src/routers/mentors.test.ts', 'drizzle-orm')).toEqual([])
})

it('takes the libSQL client over HTTP into what ships', () => {
  expect(about('packages/db/src/client.ts', '@libsql/client/http')).toEqual([])
  expect(about('packages/db/src/client.ts', '@libsql/client')).toEqual([
    'packages/db/src/client.ts:1 imports @libsql/client; what ships uses @libsql/client/http',
  ])
})

it('leaves the domain with zod', () => {
  const path = 'packages/domain/src/newsletter/inputs.ts'
  expect(about(path, 'zod')).toEqual([])
  expect(about(path, 'ulid')).toEqual([`${path}:1 imports ulid; the domain knows zod only`])
  expect(about('packages/domain/src/newsletter/inputs.test.ts', 'fast-check')).toEqual([])
  expect(about('packages/domain/bin/common-passwords.ts', '@zxcvbn-ts/language-common')).toEqual([])
})
