import { expect } from 'vitest'
import type { App } from '../app.ts'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { ownAddress, test } from '../journey.ts'

const form = 'application/x-www-form-urlencoded'

type Refused = {
  readonly path?: string
  readonly status: number
  readonly init: RequestInit
  readonly own?: boolean
  /** What is missing, and where else one may look, when the page knows better. */
  readonly missing?: readonly [heading: string, way: string]
}

const nowhere = ['There is no page here', 'Go to the home page'] as const

const refusals: Record<string, Refused> = {
  'a page that is not there': { path: '/nowhere', status: 404, init: {} },
  'a mentor who is not there': {
    path: '/mentors/nobody',
    status: 404,
    init: {},
    missing: ['This mentor is not here', 'Browse Mentors'],
  },
  'an address that cannot be read': { path: '/mentors/%E0%A4%A', status: 400, own: true, init: {} },
  'an address that is too long': { path: `/${'a'.repeat(9000)}`, status: 414, init: {} },
  'a form of another site (X2)': {
    status: 403,
    init: {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
      body: new URLSearchParams({ email: 'a@b.co' }),
    },
  },
  'a form of nobody (X2)': { status: 403, init: { method: 'POST', body: new URLSearchParams({ email: 'a@b.co' }) } },
  'a method that no page knows': { status: 405, own: true, init: { method: 'DELETE' } },
  'a form to a page without one': {
    path: '/mentors',
    status: 405,
    own: true,
    init: { method: 'POST', body: new URLSearchParams() },
  },
  'a body that is too large (X5)': {
    status: 413,
    own: true,
    // The app does not read it to its end, so nothing else may be sent over that connection.
    init: {
      method: 'POST',
      headers: { 'Content-Type': form, Connection: 'close' },
      body: `email=${'a'.repeat(1_100_000)}`,
    },
  },
  'a form that cannot be read': {
    status: 400,
    own: true,
    init: { method: 'POST', headers: { 'Content-Type': 'multipart/form-data' }, body: 'email=a@b.co' },
  },
  'a body that is no form (X2)': {
    status: 415,
    own: true,
    init: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'email=a@b.co' },
  },
}

async function refusedOf(app: App, { path = '/newsletter', init, own }: Refused) {
  const headers = new Headers(init.headers)
  headers.set('Accept', 'text/html')
  headers.set('CF-Connecting-IP', ownAddress())
  if (own) headers.set('Origin', app.url)
  const response = await fetch(app.url + path, { ...init, headers })
  return { response, html: await response.text() }
}

test.for(Object.entries(refusals))('%s is refused by a page in our own look', async ([, refused], { app }) => {
  const { response, html } = await refusedOf(app, refused)
  expect(response.status).toBe(refused.status)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(html).toContain(`<title>${refused.status} · MentorHub</title>`)
  expect(html.replaceAll('<!-- -->', '')).toContain(`Error ${refused.status}`)
  expect(html).toContain(`<code>${response.headers.get('X-Request-Id')}</code>`)
  const [, way] = refused.missing ?? nowhere
  for (const part of ['rel="stylesheet"', 'aria-label="MentorHub, home"', way]) expect(html).toContain(part)
  expect(html.match(/<title>/g), 'titles').toHaveLength(1)
  expect(html, 'a stack').not.toMatch(/\bat \w+ \(|\.js:\d+/)
})

test('only what is missing is said to be missing', async ({ app }) => {
  for (const refused of Object.values(refusals)) {
    const { html } = await refusedOf(app, refused)
    const [heading] = refused.missing ?? nowhere
    expect([refused.status, html.includes(heading)]).toEqual([refused.status, refused.status === 404])
  }
})

test('a method that is not known is told which are', async ({ app }) => {
  const response = await fetch(`${app.url}/newsletter`, { method: 'PUT', headers: { Origin: app.url } })
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST'])
})

test('X2: a form that a stranger’s page sends with a real browser is refused by an accessible page', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await page.setContent(
    `<form method="post" action="${app.url}/newsletter"><input name="email" value="victim@example.com"><button>Win</button></form>`,
  )
  expect((await follow(page.getByRole('button', { name: 'Win' }))).status()).toBe(403)
  expect(await page.getByText('Error 403').isVisible()).toBe(true)
  await expectAccessible(page)
  expect((await follow(page.getByRole('link', { name: 'Go to the home page' }))).url()).toBe(`${app.url}/`)
})

test('a visitor’s request number is kept when it is one, and never more than that', async ({ app }) => {
  const numberFor = async (given: string) =>
    (await fetch(`${app.url}/healthz`, { headers: { 'X-Request-Id': given } })).headers.get('X-Request-Id')
  expect(await numberFor('support-case-4711')).toBe('support-case-4711')
  expect(await numberFor('"><script>alert(1)</script>')).toMatch(/^[\da-f-]{36}$/)
})

test('A5: an address that cannot be decoded is refused, and its secret stays out of the log', async ({ app }) => {
  for (const path of ['/newsletter/a-secret%', '/unsubscribe/a-secret%ff', '/nowhere%zz'])
    expect((await fetch(app.url + path)).status, path).toBe(400)
  expect(app.log()).not.toContain('a-secret')
})
