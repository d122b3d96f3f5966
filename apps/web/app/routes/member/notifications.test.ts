import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { tellInApp } from '@mentorhub/services/notifications/tell-in-app'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action } from './notifications.tsx'

async function page() {
  const app = await createTestApp()
  const [sam, lin] = [await app.person('sam'), await app.person('lin')]
  const news = { kind: 'security', title: 'A new device signed in', path: '/settings/sessions' } as const
  await tellInApp(app.ctx(), { userId: sam.id, key: 'told' }, news)
  const post = async (fields: Record<string, string>, person = sam) => {
    const request = new Request('https://mentorhub.test/notifications', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(person), cookies: cookieJar(request), outbox: { hasNews: false } })
    const answer = await action({ request, context, params: {}, url: new URL(request.url), pattern: '/notifications' })
    return answer instanceof Response ? [answer.status, answer.headers.get('Location')] : answer
  }
  const unread = async () => (await app.as(sam).auth.me())?.unread
  return { app, sam, lin, post, unread }
}

test('one that is opened leads to what it is about, and is read', async () => {
  const { post, unread } = await page()
  expect(await post({ id: 'told' })).toEqual([303, '/settings/sessions'])
  expect(await unread()).toBe(0)
})

test('all are marked at once', async () => {
  const { post, unread } = await page()
  expect(await post({ all: 'true' })).toEqual([303, '/notifications?read'])
  expect(await unread()).toBe(0)
})

test('Z1: what somebody else was told opens nothing', async () => {
  const { post, unread, lin } = await page()
  expect(await post({ id: 'told' }, lin)).toMatchObject({
    data: { reason: 'notification.not_found' },
    init: { status: 404 },
  })
  expect(await unread()).toBe(1)
})

test('X3: what leads elsewhere does not lead away', async () => {
  const { app, sam, post } = await page()
  const news = { kind: 'account', title: 'Look', path: '//evil.test' } as const
  await tellInApp(app.ctx(), { userId: sam.id, key: 'made' }, news)
  expect(await post({ id: 'made' })).toEqual([303, '/'])
})
