import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import { test } from '../journey.ts'
import { accountPages, memberPages, staffPages } from '../pages.ts'
import { demo, join, newcomer, sessionOf, signIn } from '../people.ts'
import { addresses, procedures } from '../routes.ts'
import { valuesOf } from '../rows.ts'
import { visit } from '../visit.ts'

const cookieOf = async (page: Page) => `__Host-session=${(await sessionOf(page))?.value}`

const publicPages = ['/', '/mentors', '/mentors/noor', '/u/noor', '/newsletter', '/help/contact', '/legal/terms']

/** Where the framework asks for what a page shows, without the page. */
const dataOf = (path: string) => (path === '/' ? '/_root.data' : `${path.split('?')[0]}.data`)

test('X6, Z1: a page made for a member is kept nowhere, and neither it nor its data is given to whoever comes next', async ({
  app,
  newPage,
}) => {
  const who = newcomer('quetzal', 'Quetzal Canary')
  const page = await newPage()
  await join(app, page, who)
  const headers = { Cookie: await cookieOf(page) }
  for (const path of [...publicPages, ...memberPages]) {
    const own = await visit(app.url + path, { headers })
    const kept = [own.headers.get('Cache-Control'), own.headers.get('X-Edge-Cache')]
    expect([own.status, ...kept], path).toEqual([200, 'private, no-store', null])
    expect(await own.text(), path).toContain(who.name)
  }
  for (const path of [...publicPages, ...memberPages, ...(await addresses(app, 'hasLoader'))])
    for (const asked of [path, dataOf(path)]) {
      const text = await (await fetch(app.url + asked, { redirect: 'manual' })).text()
      for (const word of [who.name, who.email, who.username]) expect(text, asked).not.toContain(word)
    }
})

const inputs: Readonly<Record<string, unknown>> = {
  'bookings.mailAction.peek': { token: 'of-nobody' },
  'auth.peekLink': { purpose: 'verify_email', token: 'of-nobody' },
  'mentors.get': { username: 'noor' },
  'mentors.search': {},
  'system.peekSubscription': { token: 'of-nobody' },
  'users.profile.get': { username: 'noor' },
}

/** Everything that can be looked at: pages, what they are made of, and what the typed routers tell. */
async function everything(app: App): Promise<string[]> {
  const pages = [...publicPages, ...accountPages, ...memberPages, ...staffPages, ...(await addresses(app, 'hasLoader'))]
  const queries = (await procedures()).filter(({ type }) => type === 'query')
  const asked = queries.map(({ path }) => {
    const input = inputs[path] === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(inputs[path]))}`
    return `/trpc/${path}${input}`
  })
  return [...pages, ...pages.map(dataOf), ...asked]
}

const kept = [
  ['users', 'password_hash'],
  ['sessions', 'id'],
  ['auth_tokens', 'hash'],
  ['action_tokens', 'hash'],
  ['token_uses', 'hash'],
  ['sessions', 'network_hash'],
  ['two_factors', 'sealed_secret'],
  ['challenges', 'code_hash'],
  ['recovery_codes', 'hash'],
  ['oauth_accounts', 'provider_user_id'],
] as const

test('A5, AUTH-12, Z2: no answer to anybody holds a password, a session, a link or the address of somebody else', async ({
  app,
  newPage,
}) => {
  const [sam, root] = [demo('sam', 'Sam Whitfield'), demo('root', 'Ruth Ackermann')]
  const visitors: { email: string; headers: Record<string, string> }[] = [{ email: '', headers: {} }]
  for (const who of [sam, root]) {
    const page = await newPage()
    await signIn(page, who)
    visitors.push({ email: who.email, headers: { Cookie: await cookieOf(page) } })
  }
  const secrets = (await Promise.all(kept.map(([table, column]) => valuesOf(app, table, column)))).flat()
  const people = new Set(await valuesOf(app, 'users', 'email'))
  expect([secrets.length > 5, people.size > 50]).toEqual([true, true])

  for (const path of await everything(app))
    for (const { email, headers } of visitors) {
      const answer = await fetch(app.url + path, { headers, redirect: 'manual' })
      const text = JSON.stringify([...answer.headers]) + (await answer.text())
      const others = (text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? []).filter((one) => one !== email && people.has(one))
      expect(others, `${path} to ${email || 'a guest'}`).toEqual([])
      expect(
        secrets.filter((secret) => text.includes(secret)),
        `${path} to ${email || 'a guest'}`,
      ).toEqual([])
    }
})
