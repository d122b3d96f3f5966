import { expect, test } from 'vitest'
import { readSettings, SettingsMissing } from './settings.ts'

const complete = {
  APP_URL: 'https://mentorhub.example/',
  LIBSQL_URL: 'https://db.example',
  RESEND_API_KEY: 're_secret',
  EMAIL_FROM: 'MentorHub <hello@mentorhub.example>',
  GOOGLE_CLIENT_ID: 'id',
  GOOGLE_CLIENT_SECRET: 'secret',
  ENCRYPTION_KEY: 'k'.repeat(32),
}

test('a Worker without its secrets names every one that is missing, and no value', () => {
  const read = () => readSettings({ APP_URL: 'https://mentorhub.example', ENCRYPTION_KEY: 'short and secret' })
  expect(read).toThrow(SettingsMissing)
  expect(read).toThrow(
    'Missing or wrong settings: LIBSQL_URL, RESEND_API_KEY, EMAIL_FROM, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, ENCRYPTION_KEY',
  )
})

test.each([
  ['https://mentorhub.example', 'https://db.example', false],
  ['http://localhost:8787', 'https://db.example', false],
  ['https://mentorhub.example', 'http://127.0.0.1:8790/libsql', false],
  ['http://localhost:8787', 'http://127.0.0.1:8790/libsql', true],
  ['http://localhost.evil.example', 'http://127.0.0.1:8790/libsql', false],
])('the app at %s with the database at %s: local mode is %s', (APP_URL, LIBSQL_URL, local) => {
  expect(readSettings({ ...complete, APP_URL, LIBSQL_URL }).local).toBe(local)
})

test('links are made from an address without a final slash', () => {
  expect(readSettings({ ...complete }).APP_URL).toBe('https://mentorhub.example')
})
