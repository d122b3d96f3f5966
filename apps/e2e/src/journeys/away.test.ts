import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailNumber, mailsTo } from '../mailbox.ts'
import { post } from '../post.ts'
import { visit } from '../visit.ts'

test('while the database is away pages say so and forms keep what was typed; afterwards all is well', async ({
  app,
  newPage,
}) => {
  const to = 'patient@example.com'
  const page = await newPage()
  // The first visit tells the zone, and the page is stored for each zone, a moment after the answer.
  for (let visit = 0; visit < 2; visit += 1) await page.goto('/')
  await app.during({ service: 'libsql', kind: 'down' }, async () => {
    expect((await page.goto('/'))?.status(), 'the stored home page').toBe(200)

    const missing = await page.goto('/mentors?q=somebody-new')
    expect(missing?.status()).toBe(503)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('MentorHub is not available right now')
    expect(await page.locator('code').innerText()).toBe(missing?.headers()['x-request-id'])
    await expectAccessible(page)

    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
    for (const path of ['/readyz', '/sitemap.xml', '/trpc/mentors.categories', '/newsletter/some-link'])
      expect((await visit(app.url + path)).status, path).toBe(503)

    await page.goto('/newsletter')
    await page.getByLabel('Email address').fill(to)
    expect((await follow(page.getByRole('button', { name: 'Subscribe' }))).status()).toBe(503)
    expect(await page.getByRole('alert').innerText()).toContain('What you typed is still here')
  })

  expect(await page.getByLabel('Email address').inputValue()).toBe(to)
  await follow(page.getByRole('button', { name: 'Subscribe' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Look into your mailbox')
  await mailNumber(1, { app, to })
  // Journeys before this one have moved the clock past several minutes without a tick, which alone is not ready.
  await app.run('tick')
  expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
  expect((await page.goto('/mentors?q=somebody-new'))?.status()).toBe(200)
})

test('a database that hangs is told as away, instead of letting people hang with it', async ({ app }) => {
  await app.during({ service: 'libsql', kind: 'slow', ms: 30_000 }, async () => {
    const began = performance.now()
    expect((await visit(`${app.url}/mentors?q=somebody-patient`)).status).toBe(503)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

test('J4: while the mail provider is away people still subscribe, and each mail arrives once it is back', async ({
  app,
}) => {
  const to = 'unaware@example.com'
  await app.during({ service: 'resend', kind: 'down' }, async () => {
    const { status } = await post(app, { path: '/newsletter', fields: { email: to } })
    expect(status).toBe(303)
    await expect.poll(() => app.log()).toContain('newsletter.confirmation_asked')
    expect(await mailsTo(app, to)).toEqual([])
  })
  await app.run('clock', '+2m')
  await app.run('tick')
  const mail = await mailNumber(1, { app, to })
  expect((await fetch(app.url + linkIn(mail, /^\/newsletter\/\w+$/))).status).toBe(200)
  await app.run('clock', '+10m')
  await app.run('tick')
  expect(await mailsTo(app, to)).toHaveLength(1)
})
