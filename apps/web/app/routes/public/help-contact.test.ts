import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action } from './help-contact.tsx'

const written = { name: 'Sam', email: 'sam@example.test', subject: 'My zone', message: 'It moves.' }

async function form() {
  const app = await createTestApp()
  return (fields: Record<string, string>) => {
    const request = new Request('https://mentorhub.test/help/contact', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(), cookies: cookieJar(request), outbox: { hasNews: false } })
    return action({ request, context, params: {}, url: new URL(request.url), pattern: '/help/contact' })
  }
}

test('who has written is told the number', async () => {
  const send = await form()
  const answer = await send(written)
  expect(answer).toBeInstanceOf(Response)
  if (answer instanceof Response) expect(answer.headers.get('Location')).toMatch(/^\/help\/contact\?number=\d+$/)
})

test('a form with a mistake keeps what was typed', async () => {
  const send = await form()
  expect(await send({ ...written, subject: '' })).toMatchObject({
    data: { typed: { message: 'It moves.' }, fields: { subject: ['subject.missing'] } },
    init: { status: 422 },
  })
})

test('the sixth of an hour is told to wait, and keeps what was typed', async () => {
  const send = await form()
  for (let i = 0; i < 5; i++) await send(written)
  expect(await send(written)).toMatchObject({
    data: { reason: 'limit.reached', typed: written },
    init: { status: 429, headers: { 'Retry-After': '3600' } },
  })
})
