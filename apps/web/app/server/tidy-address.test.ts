import { expect, test } from 'vitest'
import { tidyAddress } from './tidy-address.ts'

test.each([
  ['/mentors/', '/mentors'],
  ['/mentors//noor/?a=b', '/mentors/noor?a=b'],
  ['//evil.test/', '/evil.test'],
  ['///', '/'],
])('%s leads to %s on this site', (asked, tidy) => {
  expect(tidyAddress('GET', new URL(`https://hub.test${asked}`))).toBe(tidy)
})

test('an address that is tidy, and a form, stay where they are', () => {
  for (const path of ['/', '/mentors', '/mentors/noor?after=//x/'])
    expect(tidyAddress('GET', new URL(`https://hub.test${path}`))).toBeUndefined()
  expect(tidyAddress('POST', new URL('https://hub.test/newsletter/'))).toBeUndefined()
})
