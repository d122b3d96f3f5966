import { expect, test } from 'vitest'
import { withParams } from './with-params.ts'

test('an address says what was chosen, and nothing of what is empty', () => {
  expect(withParams('/mentors', { q: 'a b', category: '', skill: undefined })).toBe('/mentors?q=a+b')
  expect(withParams('/mentors', { q: undefined })).toBe('/mentors')
})
