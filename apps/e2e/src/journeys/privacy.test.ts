import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, expectIn, join, newcomer, sessionOf, signIn } from '../people.ts'
import { post } from '../post.ts'
import { valuesOf } from '../rows.ts'
import { unzip } from '../unzip.ts'
import { pathOf } from '../where.ts'

async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await page.goto('/settings/privacy')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my data' }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('A5, Z1: somebody takes all their data along in one archive, which opens, explains itself and holds no secret', async ({
  app,
  newPage,
}) => {
  const hiroko = newcomer('hiroko', 'Hiroko Ito')
  const page = await newPage()
  await join(app, page, hiroko)
  await app.run('clock', '+11m')
  await page.goto('/settings/privacy')
  await expectAccessible(page)
  const headers = { Origin: app.url, Cookie: `__Host-session=${(await sessionOf(page))?.value}` }
  const early = await fetch(`${app.url}/settings/privacy/export`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(),
  })
  expect(early.headers.get('Location')).toBe('/settings/confirm?next=%2Fsettings%2Fprivacy')
  await follow(page.getByRole('link', { name: 'Confirm that it is you' }).first())
  await page.getByLabel('Password', { exact: true }).fill(hiroko.password)
  await follow(page.getByRole('button', { name: 'Confirm', exact: true }))

  const { name, bytes } = await download(page)
  expect(name).toMatch(/^mentorhub-hiroko-\d{4}-\d\d-\d\d\.zip$/)
  const files = unzip(bytes)
  expect([...files.keys()]).toEqual(['README.txt', name.replace(/zip$/, 'json')])
  expect(files.get('README.txt')?.toString()).toContain('What MentorHub keeps of @hiroko')
  const text = files.get(name.replace(/zip$/, 'json'))?.toString() ?? ''
  const { data } = JSON.parse(text)
  expect(data.users).toMatchObject([{ name: hiroko.name, email: hiroko.email }])
  expect(data.sessions.length).toBeGreaterThan(0)
  for (const [table, column] of [
    ['users', 'password_hash'],
    ['sessions', 'id'],
    ['auth_tokens', 'hash'],
  ] as const)
    for (const secret of await valuesOf(app, table, column)) expect(text).not.toContain(secret)
  expect(text).not.toContain((await sessionOf(page))?.value)
  expect(text).not.toContain('@demo.test')
})

test('an account that is to be deleted is hidden, can be kept for seven days, and is gone with all its data after that', async ({
  app,
  newPage,
}) => {
  const jo = newcomer('jo-maas', 'Jo Maas')
  const [page, other, sam] = [await newPage(), await newPage(), await newPage()]
  await join(app, page, jo)
  await signIn(other, jo)
  await signIn(sam, demo('sam', 'Sam Whitfield'))
  const seen = async () => (await sam.goto('/u/jo-maas'))?.status()
  expect(await seen()).toBe(200)
  const leave = async () => {
    await page.goto('/settings/privacy')
    await page.getByText('Delete my account', { exact: true }).last().click()
    await expectAccessible(page)
    await follow(page.getByRole('button', { name: 'Delete my account in 7 days' }))
    expect(await page.getByText('You get a mail with the way back').isVisible()).toBe(true)
  }
  await leave()
  await expectAccessible(page)
  await mailAbout(/^Your MentorHub account will be deleted/, { app, to: jo.email })
  await other.goto('/home')
  expect([await seen(), pathOf(other)]).toEqual([404, '/login'])
  await page.goto('/home')
  expect(await page.getByRole('alert').innerText()).toContain('Your account is about to be deleted')
  await expectAccessible(page)
  await follow(page.getByRole('link', { name: 'Keep my account' }))
  await follow(page.getByRole('button', { name: 'Keep my account' }))
  expect(await page.getByText('Your account stays').isVisible()).toBe(true)
  await mailAbout(/^Your MentorHub account stays/, { app, to: jo.email })
  expect(await seen()).toBe(200)

  await leave()
  await app.run('clock', '+6d')
  await app.run('tick')
  await page.goto('/home')
  await expectIn(page, jo)
  await app.run('clock', '+25h')
  await app.run('tick')
  // What is decided in one minute is told in the next.
  await app.run('clock', '+1m')
  await app.run('tick')
  await mailAbout(/^Your MentorHub account is deleted/, { app, to: jo.email })
  await page.goto('/home')
  expect(pathOf(page)).toBe('/login')
  await signIn(page, jo)
  expect(await page.getByRole('alert').innerText()).toContain('do not belong together')
  expect(await valuesOf(app, 'users', 'username')).not.toContain('jo-maas')
  const fields = { name: 'Another Jo', username: jo.username, email: 'another@example.com', password: jo.password }
  expect((await post(app, { path: '/signup', fields })).status).toBe(303)
})

test('Z1: who blocks somebody no longer sees them and is not seen, until it is undone', async ({ app, newPage }) => {
  const [kaya, liv] = [newcomer('kaya', 'Kaya Aydin'), newcomer('liv', 'Liv Strand')]
  const [page, other] = [await newPage(), await newPage()]
  await join(app, page, kaya)
  await join(app, other, liv)
  const seen = async () => [(await page.goto('/u/liv'))?.status(), (await other.goto('/u/kaya'))?.status()]
  expect(await seen()).toEqual([200, 200])
  await page.getByText('Block Liv Strand').first().click()
  await expectAccessible(page)
  await follow(page.getByRole('button', { name: 'Block Liv Strand' }))
  expect(await page.getByText('You no longer see each other’s profile. Nobody is told').isVisible()).toBe(true)
  expect(await page.getByRole('list', { name: 'Blocked people' }).innerText()).toContain('@liv')
  await expectAccessible(page)
  expect(await seen()).toEqual([404, 404])
  await page.goto('/settings/privacy')
  await follow(page.getByRole('button', { name: 'Unblock @liv' }))
  expect(await seen()).toEqual([200, 200])
})
