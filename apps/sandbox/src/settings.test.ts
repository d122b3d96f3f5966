import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without an environment the documented defaults hold', () => {
  expect(readSettings({})).toEqual({
    port: 8790,
    dataDir: '.data',
    resendApiKey: 're_sandbox',
    libsqlAuthToken: undefined,
    clockStart: undefined,
  })
})

test('an empty variable is one that is not set', () => {
  expect(readSettings({ SANDBOX_PORT: '', APP_CLOCK: '', LIBSQL_AUTH_TOKEN: '' })).toEqual(readSettings({}))
})

test('an instant starts the clock, with whatever offset it is written', () => {
  expect(readSettings({ APP_CLOCK: '2026-11-14T09:00:00+01:00' }).clockStart).toBe(Date.UTC(2026, 10, 14, 8))
})

test.each([
  ['SANDBOX_PORT', 'eighty'],
  ['SANDBOX_PORT', '70000'],
  ['APP_CLOCK', 'tomorrow'],
])('%s=%s is refused in a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} is not usable: .*\\.$`))
})
