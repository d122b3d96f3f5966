import { expect } from 'vitest'
import { ownAddress, test } from '../journey.ts'
import { demo, expectIn, sessionOf, signIn } from '../people.ts'
import { addresses, procedures } from '../routes.ts'

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

/** The ways in which something other than our own page, or a script with a token, may ask. */
const ways = (own: string, cookie: string) => ({
  'another site': { Origin: 'https://evil.test', Cookie: cookie },
  'a site that begins like ours': { Origin: `${own}.evil.test`, Cookie: cookie },
  'our host on another port': { Origin: 'http://localhost:1', Cookie: cookie },
  'a page that hides where it is': { Origin: 'null', Cookie: cookie },
  'nobody, with a cookie': { Cookie: cookie },
  'nobody, without one': {},
  'a token beside a cookie': { Authorization: 'Bearer a-token', Cookie: cookie },
  'a token on another site': { Authorization: 'Bearer a-token', Origin: 'https://evil.test' },
})

test('X2: nothing but our own page and a script with a token changes anything: every form and procedure in eight ways', async ({
  app,
  newPage,
}) => {
  const lin = demo('lin', 'Lin Zhao')
  const page = await newPage()
  await signIn(page, lin)
  const cookie = `__Host-session=${(await sessionOf(page))?.value}`
  const statusOf = async (path: string, headers: Record<string, string>, body: string) => {
    const all = { 'CF-Connecting-IP': ownAddress(), ...headers }
    const answer = await fetch(app.url + path, { method: 'POST', redirect: 'manual', headers: all, body })
    expect(answer.headers.get('Set-Cookie'), path).toBeNull()
    return answer.status
  }

  const mutations = (await procedures()).filter(({ type }) => type === 'mutation').map(({ path }) => `/trpc/${path}`)
  // Mail programs post there without an origin; the link's own secret is the proof.
  const forms = (await addresses(app, 'hasAction')).filter((path) => !path.startsWith('/unsubscribe/'))
  expect([mutations.length > 15, forms.length > 12]).toEqual([true, true])
  const targets = [
    ...mutations.map((path) => ({ path, type: json, body: '{}' })),
    ...forms.map((path) => ({ path, type: form, body: 'email=mallory%40example.com&password=the+thief+of+hearts' })),
  ]
  for (const { path, type, body } of targets) {
    const asked = Object.entries(ways(app.url, cookie)).map(async ([who, headers]) => {
      expect(await statusOf(path, { 'Content-Type': type, ...headers }, body), `${path} by ${who}`).toBe(403)
    })
    await Promise.all(asked)
  }

  for (const path of mutations) {
    for (const type of [form, 'multipart/form-data; boundary=a', 'text/plain', 'application/octet-stream'])
      expect(await statusOf(path, { 'Content-Type': type, Origin: app.url, Cookie: cookie }, ''), path).toBe(415)
    expect((await fetch(app.url + path, { headers: { Cookie: cookie } })).status, `GET ${path}`).toBe(405)
  }
  for (const path of forms)
    for (const type of ['text/plain', json, 'application/octet-stream'])
      expect(await statusOf(path, { 'Content-Type': type, Origin: app.url, Cookie: cookie }, '{}'), path).toBe(415)

  await page.goto('/home')
  await expectIn(page, lin)
})
