import { expect, test } from 'vitest'
import { routeOf } from './route-of.ts'

test('A5: the secret of a mailed link is not part of what is logged', () => {
  expect(routeOf('https://hub.test/newsletter/abc234?x=abc234', { token: 'abc234' })).toBe('/newsletter/:token')
  expect(routeOf('https://hub.test/unsubscribe/id.abc%20d', { token: 'id.abc d' })).toBe('/unsubscribe/:token')
  expect(routeOf('https://hub.test/mentors', {})).toBe('/mentors')
})
