import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { localSettings } from './local-settings.ts'

function settings(env: Readonly<Record<string, string>>) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'mentorhub-settings-'))
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }))
  return localSettings({ DATA_DIR, ...env })
}

const own = { GOOGLE_CLIENT_ID: 'own', GOOGLE_CLIENT_SECRET: 'secret' }

test.each([
  ['nothing', {}, 'http://127.0.0.1:9000/google'],
  ['a client of one’s own', own, undefined],
  [
    'a client of one’s own and an address',
    { ...own, GOOGLE_AUTH_BASE: 'http://localhost:1/g' },
    'http://localhost:1/g',
  ],
])('with %s, Google is at the address that this means', (_, env, address) => {
  expect(settings({ SANDBOX_PORT: '9000', ...env }).worker.GOOGLE_AUTH_BASE).toBe(address)
})

test('the sandbox’s Google sends people back to where the app is reached', () => {
  expect(settings({ PORT: '9001' }).googleCallback).toBe('http://localhost:9001/auth/google/callback')
  expect(settings({ APP_URL: 'https://hub.test/' }).googleCallback).toBe('https://hub.test/auth/google/callback')
})
