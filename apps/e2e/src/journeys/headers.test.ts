import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../journey.ts'
import { demo, sessionOf, signIn } from '../people.ts'
import { post } from '../post.ts'
import { visit } from '../visit.ts'

const onFiles = {
  'Strict-Transport-Security': /^max-age=63072000; includeSubDomains/,
  'X-Content-Type-Options': /^nosniff$/,
  'Referrer-Policy': /^(?:strict-origin-when-cross-origin|same-origin)$/,
  'Cross-Origin-Resource-Policy': /^same-origin$/,
  'Content-Security-Policy': /^default-src 'none'.*frame-ancestors 'none'/,
}

/** What files need not say: they are no documents, and no Worker answers for them. */
const always = {
  ...onFiles,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Permissions-Policy': /^camera=\(\), microphone=\(\), geolocation=\(\)/,
  'X-Request-Id': /^[\w-]{8,64}$/,
}

const asked = [
  '/',
  '/mentors/noor',
  '/newsletter/unknown-link',
  '/login',
  '/verify/unknown-link',
  '/home',
  '/settings/profile',
  '/settings/privacy/export',
  '/admin/roles',
  '/auth/google/callback',
  '/photos/unknown',
  '/logout',
  '/dev/ui',
  '/nowhere',
  '/community/mentorship',
  '/healthz',
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
  '/manifest.webmanifest',
  '/.well-known/security.txt',
  '/trpc/system.version',
  '/trpc/nothing',
]

const missingIn = ({ headers }: Response, expected: Readonly<Record<string, RegExp>>) =>
  Object.entries(expected).flatMap(([name, value]) => (value.test(headers.get(name) ?? '') ? [] : [name]))

const inlineHashes = (html: string) =>
  [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )

test.for(asked)('%s carries every header of protection', async (path, { app }) => {
  expect(missingIn(await visit(app.url + path, { redirect: 'manual' }), always)).toEqual([])
  const stranger = { method: 'POST', headers: { Origin: 'https://evil.example' } }
  expect(missingIn(await fetch(app.url + path, stranger), always)).toEqual([])
})

test('A5: a page with a secret in its address tells it to no other site and to no search engine', async ({ app }) => {
  for (const way of ['newsletter', 'unsubscribe', 'verify', 'reset', 'email', 'email/undo', 'admin-invite']) {
    const path = `/${way}/unknown-link`
    for (const { headers } of [await fetch(app.url + path), await post(app, { path, fields: {} })])
      expect([headers.get('Referrer-Policy'), headers.get('X-Robots-Tag')], path).toEqual(['same-origin', 'noindex'])
  }
})

test('files of the build are kept for good, the others are asked for again, and all are protected', async ({ app }) => {
  const home = await (await visit(app.url)).text()
  const [style = ''] = /\/assets\/[^"]+\.css/.exec(home) ?? []
  const workbench = await (await fetch(`${app.url}/dev/emails`)).text()
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(workbench) ?? []
  for (const path of [style, script, '/favicon.svg', '/favicon.ico']) {
    const response = await visit(app.url + path)
    const kept = response.headers.get('Cache-Control')
    expect([path, response.status, missingIn(response, onFiles)]).toEqual([path, 200, []])
    expect(kept, path).toMatch(path.startsWith('/assets/') ? /max-age=31536000, immutable/ : /max-age/)
  }
})

async function expectOwnScripts(response: Response): Promise<void> {
  const [, scripts = ''] = /script-src ([^;]*)/.exec(response.headers.get('Content-Security-Policy') ?? '') ?? []
  const html = await response.text()
  const allowed = scripts.split(' ').filter((source) => source !== "'inline-speculation-rules'")
  expect(allowed.toSorted(), response.url).toEqual(inlineHashes(html).toSorted())
  expect(html).not.toMatch(/nonce|<[^>]+ style=/)
}

test('a page of a member allows the scripts that it carries too, and the one for photos only where one is chosen', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await signIn(page, demo('tomas', 'Tomás Restrepo'))
  const headers = { Cookie: `__Host-session=${(await sessionOf(page))?.value}` }
  for (const path of ['/home', '/settings/profile', '/settings/photo'])
    await expectOwnScripts(await fetch(app.url + path, { headers }))
})

test('a public page allows the scripts that it carries by their hashes and nothing else', async ({ app }) => {
  for (const path of ['/', '/mentors', '/login', '/signup', '/newsletter/unknown-link', '/nowhere'])
    await expectOwnScripts(await visit(app.url + path))
})

test('a hydrated page allows its scripts by a nonce that is never the same', async ({ app }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(`${app.url}/dev/emails`)
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      const [, nonce = ''] = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy) ?? []
      const scripts = (await response.text()).match(/<script[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})
