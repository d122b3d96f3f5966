import { expect, test } from 'vitest'
import { beginAgain, goOn } from './google-way.ts'

const where = (response: Response) => response.headers.get('Location')

test.each([
  ['welcome', '', '/home?done=welcome'],
  ['welcome', '/mentors/noor', '/mentors/noor'],
  ['home', '', '/home'],
  ['home', '/settings/account', '/settings/account'],
  ['two_factor', '', '/2fa'],
  ['two_factor', '/mentors', '/2fa?next=%2Fmentors'],
  ['password', '/mentors', '/auth/google/link'],
  ['settings', '', '/settings/account?google=connected#google'],
] as const)('whoever comes from Google to %s, and wanted to go to "%s", goes to %s', (next, path, to) => {
  expect(where(goOn({ next, path }))).toBe(to)
})

test.each(['//evil.test', '/\\evil.test', 'https://evil.test'])('X3: nobody is sent on to %s', (path) => {
  expect(where(goOn({ next: 'home', path }))).toBe('/home')
  expect(where(goOn({ next: 'two_factor', path }))).toBe('/2fa')
})

test('a way that ended leads back to where it can begin again, with the reason', () => {
  expect(where(beginAgain('google.denied'))).toBe('/login?trouble=google.denied')
  expect(where(beginAgain('google.away', { next: '/mentors' }))).toBe('/login?trouble=google.away&next=%2Fmentors')
  expect(where(beginAgain('google.denied', { isConnecting: true }))).toBe(
    '/settings/account?google=google.denied#google',
  )
})
