import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { users } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action, loader } from './settings-confirm.tsx'

async function page() {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  app.clock.now += minutes(11)
  const here = (request: Request) => {
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(sam), cookies: cookieJar(request), outbox: { hasNews: false } })
    return { request, context, params: {}, url: new URL(request.url), pattern: '/settings/confirm' } as const
  }
  const post = async (fields: Record<string, string>, next = '/settings/account') => {
    const url = `https://mentorhub.test/settings/confirm?next=${encodeURIComponent(next)}`
    const answer = await action(here(new Request(url, { method: 'POST', body: new URLSearchParams(fields) })))
    return answer instanceof Response ? [answer.status, answer.headers.get('Location')] : answer
  }
  const look = (query: string) => loader(here(new Request(`https://mentorhub.test/settings/confirm${query}`)))
  const isProven = async () => (await app.as(sam).auth.me())?.provenUntil !== null
  return { app, post, look, isProven }
}

test('the password opens the way back to where somebody was', async () => {
  const { post, isProven } = await page()
  expect(await isProven()).toBe(false)
  expect(await post({ does: 'password', password: testPassword })).toEqual([303, '/settings/account'])
  expect(await isProven()).toBe(true)
})

test('X3: the way back is a path of our own, whatever the address says', async () => {
  const { post, look } = await page()
  for (const next of ['https://evil.test/', '//evil.test', '/\\evil.test', 'javascript:alert(1)', '']) {
    expect(await post({ does: 'password', password: testPassword }, next)).toEqual([303, '/settings/security'])
    expect(look(`?next=${encodeURIComponent(next)}`)).toEqual({ next: '/settings/security', sent: false })
  }
})

test('a wrong password opens nothing and is not given back', async () => {
  const { post, isProven } = await page()
  expect(await post({ does: 'password', password: 'not the right one' })).toEqual(
    expect.objectContaining({
      data: { reason: 'auth.wrong_password', fields: {}, typed: {} },
      init: expect.objectContaining({ status: 400 }),
    }),
  )
  expect(await isProven()).toBe(false)
})

test('without a password a mailed code does the same, with the same way back', async () => {
  const { app, post, look, isProven } = await page()
  await app.db.update(users).set({ passwordHash: null })
  const [status, location] = [await post({ does: 'send' })].flat()
  expect([status, location]).toEqual([303, '/settings/confirm?next=%2Fsettings%2Faccount&sent'])
  expect(look('?next=%2Fsettings%2Faccount&sent')).toEqual({ next: '/settings/account', sent: true })
  await drainOutbox(app.ctx())
  const code = /\d{8}/.exec(app.sent.at(-1)?.subject ?? '')?.[0] ?? ''
  expect(await post({ does: 'code', code: '1234' })).toMatchObject({ init: { status: 422 } })
  expect(await post({ does: 'code', code })).toEqual([303, '/settings/account'])
  expect(await isProven()).toBe(true)
})

test('what nobody offers is not done', async () => {
  const { post } = await page()
  for (const made of [{}, { does: 'skip' }, { does: 'send', code: '12345678' }, { does: 'password' }])
    expect(await post(made)).toMatchObject({ init: { status: 422 } })
})
