import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { minutes } from '@mentorhub/domain/duration'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson } from '@mentorhub/testing/proven-person'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import * as account from './settings-account.tsx'
import * as security from './settings-security.tsx'
import * as sessionsPage from './settings-sessions.tsx'

async function member() {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  const here = (path: string, fields?: Record<string, string>) => {
    const init = fields && { method: 'POST', body: new URLSearchParams(fields) }
    const request = new Request(`https://mentorhub.test${path}`, init)
    const context = new RouterContextProvider()
    const cookies = cookieJar(request)
    context.set(ctxContext, { ...app.ctx(sam), cookies, outbox: { hasNews: false } })
    return { cookies, given: { request, context, params: {}, url: new URL(request.url) } }
  }
  return { app, sam, here }
}

const led = (answer: unknown) => (answer instanceof Response ? [answer.status, answer.headers.get('Location')] : answer)

const security_ = { pattern: '/settings/security' } as const
const account_ = { pattern: '/settings/account' } as const
const sessions_ = { pattern: '/settings/sessions' } as const

test('each of the pages is one round trip', async () => {
  const { app, here } = await member()
  expect(await counted(app, () => account.loader({ ...here('/settings/account').given, ...account_ }))).toBe(1)
  expect(await counted(app, () => security.loader({ ...here('/settings/security').given, ...security_ }))).toBe(1)
  expect(await counted(app, () => sessionsPage.loader({ ...here('/settings/sessions').given, ...sessions_ }))).toBe(1)
})

async function counted(app: Awaited<ReturnType<typeof createTestApp>>, read: () => Promise<unknown>): Promise<number> {
  app.requests.count = 0
  await read()
  return app.requests.count
}

test('a new password leads back to the page, with a new cookie', async () => {
  const { here } = await member()
  const { cookies, given } = here('/settings/security', { does: 'change', password: 'a wholly new secret' })
  expect(led(await security.action({ ...given, ...security_ }))).toEqual([303, '/settings/security?saved=change'])
  expect(cookies.lines).toEqual([expect.stringMatching(/^__Host-session=.+HttpOnly/)])
})

test('AUTH-07: "Reset password" mails the way to a new one to the own address', async () => {
  const { app, here } = await member()
  const { given } = here('/settings/security', { does: 'reset', email: 'sam@example.test' })
  expect(led(await security.action({ ...given, ...security_ }))).toEqual([303, '/settings/security?saved=reset'])
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', text: expect.stringContaining('/reset/') }])
})

test('a change without a proof that is fresh is refused, and says where to give one', async () => {
  const { app, here } = await member()
  app.clock.now += minutes(11)
  const refused = { data: { reason: 'auth.confirm_first' }, init: { status: 403 } }
  const password = here('/settings/security', { does: 'change', password: 'a wholly new secret' }).given
  expect(await security.action({ ...password, ...security_ })).toMatchObject(refused)
  const email = here('/settings/account', { email: 'moved@example.test' }).given
  expect(await account.action({ ...email, ...account_ })).toMatchObject({
    ...refused,
    data: { typed: { email: 'moved@example.test' } },
  })
})

test('a new address is asked for, and the page tells which one waits', async () => {
  const { here } = await member()
  const { given } = here('/settings/account', { email: 'Moved@Example.test' })
  expect(led(await account.action({ ...given, ...account_ }))).toEqual([303, '/settings/account?asked'])
  const loaded = await account.loader({ ...here('/settings/account?asked').given, ...account_ })
  expect(loaded).toMatchObject({ asked: true, waiting: { email: 'moved@example.test' } })
  const wrong = here('/settings/account', { email: 'nope' }).given
  expect(await account.action({ ...wrong, ...account_ })).toMatchObject({
    data: { typed: { email: 'nope' }, fields: { email: expect.any(Array) } },
    init: { status: 422 },
  })
})

test.each([
  ['others', '/settings/sessions?ended=others'],
  ['of-nobody', '/settings/sessions?ended=one'],
  ['all', '/login?left'],
])('signing out %s leads to %s', async (session, to) => {
  const { app, sam, here } = await member()
  const { given } = here('/settings/sessions', { session })
  expect(led(await sessionsPage.action({ ...given, ...sessions_ }))).toEqual([303, to])
  expect((await app.as(sam).auth.me()) === null).toBe(session === 'all')
})
