import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without an environment the documented defaults hold', () => {
  expect(readSettings({})).toEqual({
    port: 8790,
    dataDir: '.data',
    resendApiKey: 're_sandbox',
    libsqlAuthToken: undefined,
    google: {
      clientId: 'cid.apps.googleusercontent.com',
      clientSecret: 'GOCSPX-sandbox',
      redirectUris: ['http://localhost:8787/auth/google/callback'],
    },
    clockStart: undefined,
  })
})

test('an empty variable is one that is not set', () => {
  expect(readSettings({ SANDBOX_PORT: '', APP_CLOCK: '', LIBSQL_AUTH_TOKEN: '' })).toEqual(readSettings({}))
})

test('an instant starts the clock, with whatever offset it is written', () => {
  expect(readSettings({ APP_CLOCK: '2026-11-14T09:00:00+01:00' }).clockStart).toBe(Date.UTC(2026, 10, 14, 8))
})

test('several addresses can be registered at Google, with spaces between them', () => {
  const addresses = ['http://localhost:1/a', 'http://127.0.0.1:1/a']
  expect(readSettings({ GOOGLE_REDIRECT_URIS: ` ${addresses.join('  ')} ` }).google.redirectUris).toEqual(addresses)
})

test.each([
  ['SANDBOX_PORT', 'eighty'],
  ['SANDBOX_PORT', '70000'],
  ['APP_CLOCK', 'tomorrow'],
  ['GOOGLE_REDIRECT_URIS', 'http://localhost:8787/a javascript:alert(1)'],
])('%s=%s is refused in a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} is not usable: .*\\.$`))
})
