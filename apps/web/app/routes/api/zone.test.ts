import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action } from './zone.ts'

const berlin = { zone: 'Europe/Berlin', returnTo: '/mentors?q=a' }

async function traveller() {
  const app = await createTestApp()
  const sam = await app.person('sam', { timezone: 'America/New_York' })
  const answer = async (fields: Record<string, string>, person: typeof sam | null = sam) => {
    const request = new Request('https://mentorhub.test/zone', { method: 'POST', body: new URLSearchParams(fields) })
    const context = new RouterContextProvider()
    const cookies = cookieJar(request)
    context.set(ctxContext, { ...app.ctx(person), cookies, outbox: { hasNews: false } })
    const response = await action({ request, context, params: {}, url: new URL(request.url), pattern: '/zone' })
    return { status: response.status, to: response.headers.get('Location'), cookies: cookies.lines }
  }
  const zone = async () => (await app.as(sam).auth.me())?.timezone
  return { answer, zone }
}

test('whoever follows the device has its zone from then on, and is where they were', async () => {
  const { answer, zone } = await traveller()
  expect(await answer({ ...berlin, answer: 'use' })).toEqual({ status: 303, to: '/mentors?q=a', cookies: [] })
  expect(await zone()).toBe('Europe/Berlin')
})

test('whoever stays is not asked again on this device for this zone', async () => {
  const { answer, zone } = await traveller()
  const { cookies } = await answer({ ...berlin, answer: 'keep' })
  expect(cookies).toEqual([expect.stringMatching(/^__Host-zone-kept=Europe%2FBerlin; .*Secure; HttpOnly/)])
  expect(await zone()).toBe('America/New_York')
})

test('X3: the way back never leaves this site', async () => {
  const { answer } = await traveller()
  expect(await answer({ ...berlin, answer: 'keep', returnTo: '//evil.test' })).toMatchObject({ status: 303, to: '/' })
})

test.each([{ zone: 'Europe/Atlantis', answer: 'use' }, { zone: 'Europe/Berlin', answer: 'maybe' }, {}])(
  'what no page of ours asks changes nothing: %o',
  async (fields) => {
    const { answer, zone } = await traveller()
    expect(await answer({ ...fields })).toEqual({ status: 303, to: '/', cookies: [] })
    expect(await zone()).toBe('America/New_York')
  },
)

test('a guest has no zone to change', async () => {
  const { answer, zone } = await traveller()
  expect(await answer({ ...berlin, answer: 'use' }, null)).toMatchObject({ status: 303, to: '/mentors?q=a' })
  expect(await zone()).toBe('America/New_York')
})
