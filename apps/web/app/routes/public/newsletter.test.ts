import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action } from './newsletter.tsx'

async function form() {
  const app = await createTestApp()
  const submit = (fields: Record<string, string>) => {
    const request = new Request('https://mentorhub.test/newsletter', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(), cookies: cookieJar(request), outbox: { hasNews: false } })
    return action({ request, context, params: {}, url: new URL(request.url), pattern: '/newsletter' })
  }
  return { app, submit }
}

test('the form asks the owner of the address by mail and leads to the page that says so', async () => {
  const { app, submit } = await form()
  const answer = await submit({ email: 'reader@example.test' })
  expect(answer).toBeInstanceOf(Response)
  if (answer instanceof Response)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/newsletter?asked'])
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'reader@example.test' }])
})

test('an address with a mistake comes back with the error, and nothing is sent', async () => {
  const { app, submit } = await form()
  expect(await submit({ email: 'reader@example' })).toMatchObject({
    data: { typed: { email: 'reader@example' } },
    init: { status: 422 },
  })
  await drainOutbox(app.ctx())
  expect(app.sent).toEqual([])
})

test('the sixth try of an hour is told to wait, and keeps what was typed', async () => {
  const { submit } = await form()
  for (let i = 0; i < 5; i++) await submit({ email: `reader${i}@example.test` })
  expect(await submit({ email: 'reader6@example.test' })).toMatchObject({
    data: { reason: 'limit.reached', typed: { email: 'reader6@example.test' } },
    init: { status: 429, headers: { 'Retry-After': '3600' } },
  })
})
