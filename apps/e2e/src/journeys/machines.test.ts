import { expect } from 'vitest'
import { test } from '../journey.ts'
import { visit } from '../visit.ts'

test('SEO-01: robots are shown a sitemap in which each address answers, and each page tells one true address', async ({
  app,
}) => {
  const robots = await (await fetch(`${app.url}/robots.txt`)).text()
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? []
  expect(sitemap).toBe(`${app.url}/sitemap.xml`)
  const addresses = [...(await (await visit(sitemap)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => url,
  )
  expect(addresses.length).toBeGreaterThan(40)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) {
    const response = await visit(address)
    const html = await response.text()
    expect(response.status, address).toBe(200)
    expect(html, address).not.toMatch(/name="robots" content="noindex"/)
    expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], address).toBe(address)
    expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/)
  }
})

test('SEO-04: a shared link shows a picture, and the app can be put on a home screen', async ({ app }) => {
  const html = await (await visit(app.url)).text()
  const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
  const shared = await fetch(picture)
  expect([shared.status, shared.headers.get('Content-Type')]).toEqual([200, 'image/png'])

  const [, manifest = ''] = /rel="manifest" href="([^"]+)"/.exec(html) ?? []
  const response = await fetch(app.url + manifest)
  expect(response.headers.get('Content-Type')).toBe('application/manifest+json')
  const { name, start_url: start, icons } = await response.json()
  expect([name, start, icons.length > 1]).toEqual(['MentorHub', '/', true])
  const linked = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(([, href]) => href)
  for (const path of [...linked, ...icons.map(({ src }: { src: string }) => src)]) {
    const icon = await fetch(app.url + path)
    expect([path, icon.status, icon.headers.get('Content-Type')?.startsWith('image/')]).toEqual([path, 200, true])
  }
})

test('who finds a hole knows whom to tell', async ({ app }) => {
  const text = await (await fetch(`${app.url}/.well-known/security.txt`)).text()
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? []
  expect(Date.parse(expires) - Date.now()).toBeGreaterThan(30 * 86_400_000)
})

test('O5: health tells that the process lives, readiness that the database takes writes and mails go out', async ({
  app,
}) => {
  expect(await (await fetch(`${app.url}/healthz`)).json()).toMatchObject({ ok: true })
  await app.run('clock', '+1m')
  await app.run('tick')
  const ready = await fetch(`${app.url}/readyz`)
  expect(ready.status).toBe(200)
  const { lastTickSecondsAgo, ...rest } = await ready.json()
  expect(rest).toEqual({ ready: true, overdueSeconds: 0 })
  expect(lastTickSecondsAgo).toBeLessThan(30)
})
