import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each(['/', '/mentors?q=a&category=design', '/mentors/noor'])('%s leads back to this site', (path) => {
  expect(ownPath(path)).toBe(path)
})

test.each([
  '//evil.test',
  '/\\evil.test',
  'https://evil.test',
  'javascript:alert(1)',
  '/a\\b',
  '/a b',
  '/\t/evil.test',
  '/\0',
  '/\u0001',
  '/home\r\nSet-Cookie: a=b',
  '/ü',
  '',
  'mentors',
])('X3: %s does not lead away', (path) => {
  expect(ownPath(path)).toBe('/')
})
