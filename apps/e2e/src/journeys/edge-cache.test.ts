import { expect } from 'vitest'
import type { App } from '../app.ts'
import { changeRows } from '../change-rows.ts'
import { test } from '../journey.ts'
import { visit } from '../visit.ts'

async function ask(app: App, path: string, headers: Record<string, string> = {}) {
  const response = await visit(app.url + path, { headers })
  const html = await response.text()
  return { state: response.headers.get('X-Edge-Cache'), kept: response.headers.get('Cache-Control'), html, response }
}

/** Pages are stored and renewed behind the answer, so that it takes a moment until the next one shows it. */
const untilFresh = (app: App, path: string) => expect.poll(async () => (await ask(app, path)).state).toBe('fresh')

/** Eleven minutes later nothing that was stored before is given to anybody. */
test.beforeEach(({ app }) => app.run('clock', '+11m'))

test('guests get the home page from the edge, without a nonce, and the browser asks again each time', async ({
  app,
}) => {
  await untilFresh(app, '/')
  const { kept, html } = await ask(app, '/')
  expect(kept).toBe('private, no-cache')
  expect(html).not.toContain('nonce')
})

test('after a minute the stored page is given at once and renewed behind it, after ten it is made anew', async ({
  app,
}) => {
  const path = '/mentors?q=polderlicht'
  expect((await ask(app, path)).state).toBe('miss')
  await untilFresh(app, path)
  await app.run('clock', '+2m')
  expect((await ask(app, path)).state).toBe('stale')
  await untilFresh(app, path)
  await app.run('clock', '+11m')
  expect((await ask(app, path)).state).toBe('miss')
})

test('whoever has gone is not shown from the store once that is known', async ({ app }) => {
  const path = '/mentors/eleni-papadaki'
  const put = (change: string) =>
    changeRows(
      app,
      `update mentor_profiles set ${change} where user_id = (select id from users where username = 'eleni-papadaki')`,
    )
  await untilFresh(app, path)
  await put(`status = 'inactive', inactive_reason = 'on a ship'`)
  await app.run('clock', '+2m')
  expect((await ask(app, path)).state).toBe('stale')
  await expect.poll(async () => (await ask(app, path)).response.status).toBe(404)
  await put(`status = 'approved', inactive_reason = null`)
  expect((await ask(app, path)).response.status).toBe(200)
})

test('X6: who carries a session neither gets a stored page nor leaves one', async ({ app }) => {
  const path = '/mentors/tomas'
  const signedIn = { Cookie: '__Host-session=not-a-real-one' }
  for (let visit = 0; visit < 2; visit += 1) {
    const { state, kept } = await ask(app, path, signedIn)
    expect([state, kept]).toEqual([null, 'private, no-store'])
  }
  expect((await ask(app, path)).state).toBe('miss')
  expect((await ask(app, path, signedIn)).state).toBeNull()
})

test('each theme has its own stored page', async ({ app }) => {
  const themeOf = async (cookie: string) =>
    /<html[^>]*?(?: data-theme="(\w+)")?>/.exec((await ask(app, '/mentors', { Cookie: cookie })).html)?.[1]
  for (let visit = 0; visit < 2; visit += 1)
    expect([await themeOf('__Host-theme=dark'), await themeOf('__Host-theme=light'), await themeOf('')]).toEqual([
      'dark',
      'light',
      undefined,
    ])
})

test('X6: what one visitor’s address says beyond the page’s own parameters is never shown to the next', async ({
  app,
}) => {
  for (const path of ['/', '/mentors', '/mentors/noor']) {
    await ask(app, `${path}?canary=private-word&utm_source=a`)
    expect((await ask(app, path)).html, path).not.toContain('private-word')
  }
})

test('pages with forms, errors and answers to programs are never stored', async ({ app }) => {
  for (const path of ['/newsletter', '/nowhere', '/mentors/nobody', '/healthz', '/readyz', '/trpc/system.version']) {
    await ask(app, path)
    const { state, kept } = await ask(app, path)
    expect([state, kept], path).toEqual([null, 'private, no-store'])
  }
})
