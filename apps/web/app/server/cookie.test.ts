import { expect, test } from 'vitest'
import { cookieJar, readCookie } from './cookie.ts'

test('a cookie is bound to this host, to https and to the server', () => {
  const jar = cookieJar(new Request('https://hub.test'))
  jar.set('__Host-theme', 'dark', 60)
  jar.clear('__Host-session')
  expect(jar.lines).toEqual([
    '__Host-theme=dark; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax',
    '__Host-session=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax',
  ])
})

test('a cookie is read by its whole name', () => {
  const request = new Request('https://hub.test', { headers: { Cookie: 'x__Host-theme=light; __Host-theme=a=b; y=1' } })
  expect(readCookie(request, '__Host-theme')).toBe('a=b')
  expect(readCookie(request, 'theme')).toBeUndefined()
})
