import { expect, test } from 'vitest'
import { maskEmail } from './mask-email.ts'

test.each([
  ['sam@example.com', 's•••@example.com'],
  ['s@example.com', 's•••@example.com'],
  ['🦉owl@example.com', '🦉•••@example.com'],
  ['"a@b"@example.com', '"•••@example.com'],
  ['@example.com', '•••'],
  ['no address', '•••'],
  ['', '•••'],
])('%s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked)
})
