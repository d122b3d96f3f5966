import { expect, test } from 'vitest'
import { browserCookies } from './browser-cookies.ts'

test('what was given last is sent back, and what was taken back is not', () => {
  const cookies = browserCookies()
  expect(cookies.header()).toBeUndefined()
  const answer = new Headers()
  answer.append('Set-Cookie', 'a=1; Path=/; Max-Age=600')
  answer.append('Set-Cookie', 'b=x=y; Path=/; Max-Age=0600; Secure')
  cookies.take(answer)
  expect(cookies.header()).toBe('a=1; b=x=y')
  cookies.take(new Headers({ 'Set-Cookie': 'a=2; Path=/' }))
  cookies.take(new Headers({ 'Set-Cookie': 'b=; Path=/; Max-Age=0; Secure' }))
  expect(cookies.header()).toBe('a=2')
})

test('a session may be there from the beginning, and be renewed', () => {
  const cookies = browserCookies('session=old')
  cookies.take(new Headers({ 'Set-Cookie': 'session=new; Path=/' }))
  expect(cookies.header()).toBe('session=new')
})
