import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action, loader } from './settings-privacy.tsx'

async function page() {
  const app = await createTestApp()
  let person = { ...(await app.person('sam')), id: '', username: '' }
  await app.person('lin')
  await app.db.update(sessions).set({ sudoUntil: app.clock.now + minutes(5) })
  const here = (request: Request) => {
    const context = new RouterContextProvider()
    const cookies = cookieJar(request)
    context.set(ctxContext, { ...app.ctx(person), cookies, outbox: { hasNews: false } })
    return {
      cookies,
      given: { request, context, params: {}, url: new URL(request.url), pattern: '/settings/privacy' } as const,
    }
  }
  const post = async (fields: Record<string, string>) => {
    const body = new URLSearchParams(fields)
    const { cookies, given } = here(new Request('https://mentorhub.test/settings/privacy', { method: 'POST', body }))
    const answer = await action(given)
    const secret = cookies.lines.at(-1)?.match(/session=([^;]+)/)?.[1]
    if (secret) app.jar.set('__Host-session', secret, 1)
    if (secret) person = { ...person, ...(await app.newest()) }
    return answer instanceof Response ? [answer.status, answer.headers.get('Location')] : answer
  }
  const look = (query = '') => loader(here(new Request(`https://mentorhub.test/settings/privacy${query}`)).given)
  return { app, post, look }
}

test('each step leads back to the page, which says what was done', async () => {
  const { app, post, look } = await page()
  const backWith = (said: string) => [303, `/settings/privacy?saved=${said}`]
  expect(await post({ does: 'block', username: 'lin' })).toEqual(backWith('block'))
  expect(await look('?saved=block')).toMatchObject({
    saved: 'block',
    visibility: 'members',
    blocked: [{ username: 'lin' }],
  })
  expect(await post({ does: 'unblock', username: 'lin' })).toEqual(backWith('unblock'))
  expect(await post({ does: 'delete' })).toEqual(backWith('delete'))
  app.requests.count = 0
  expect(await look()).toMatchObject({ blocked: [] })
  expect(app.requests.count).toBe(1)
  expect(await post({ does: 'keep' })).toEqual(backWith('keep'))
})

test('what is refused is said on the page, and what nobody offers is not done', async () => {
  const { app, post } = await page()
  expect(await post({ does: 'block', username: 'nobody' })).toMatchObject({
    data: { reason: 'profile.not_found' },
    init: { status: 404 },
  })
  for (const made of [{ does: 'erase' }, { does: 'block' }, { does: 'delete', username: 'lin' }, {}])
    expect(await post(made)).toMatchObject({ init: { status: 422 } })
  app.clock.now += minutes(6)
  expect(await post({ does: 'delete' })).toMatchObject({
    data: { reason: 'auth.confirm_first', typed: { does: 'delete' } },
    init: { status: 403 },
  })
})
