import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout, mailsTo } from '../mailbox.ts'
import { expectIn, join, newcomer, signIn } from '../people.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const pathOf = (page: Page) => new URL(page.url()).pathname
const newPasswordLink = /^\/reset\/\w+$/

/** A browser whose session has ended is led to the door. */
async function expectEnded(page: Page): Promise<void> {
  await page.goto('/home')
  expect(pathOf(page)).toBe('/login')
}

test('AUTH-07, A3, A4: a forgotten password is set anew by mail, once, within an hour, and every browser of before is out', async ({
  app,
  newPage,
}) => {
  const paul = newcomer('paul', 'Paul Winter')
  const home = await newPage()
  await join(app, home, paul)
  await expectIn(home, paul)

  const page = await newPage()
  await page.goto('/login')
  await follow(page.getByRole('link', { name: 'Reset password' }))
  await page.getByLabel('Email address').fill('paul..w@example.com')
  expect((await follow(page.getByRole('button', { name: 'Send me the link' }))).status()).toBe(422)
  expect(await page.getByLabel('Email address').inputValue()).toBe('paul..w@example.com')
  await expectAccessible(page)
  const askAnew = async (address: string) => {
    await page.goto('/forgot')
    await page.getByLabel('Email address').fill(address)
    await follow(page.getByRole('button', { name: 'Send me the link' }))
    expect(await heading(page)).toBe('Look into your mailbox')
  }
  await askAnew(paul.email.toUpperCase())
  const first = linkIn(await mailAbout(/^Set a new password/, { app, to: paul.email }), newPasswordLink)

  const scanner = await newPage()
  await scanner.goto(first, { waitUntil: 'networkidle' })
  for (let visit = 0; visit < 10; visit += 1) expect((await fetch(app.url + first)).status).toBe(200)
  await app.run('clock', '+61m')
  await page.goto(first)
  expect(await heading(page)).toBe('This link does not work any more')
  await follow(page.getByRole('link', { name: 'Ask for a new link' }))
  await askAnew(paul.email)
  const newest = async () => linkIn(await mailAbout(/^Set a new password/, { app, to: paul.email }), newPasswordLink)
  await expect.poll(newest, { timeout: 10_000 }).not.toBe(first)
  const link = await newest()
  console.info((await mailsTo(app, paul.email)).map(m=>m.subject))
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('New password').fill('qwertyuiop')
  expect((await follow(page.getByRole('button', { name: 'Save and sign in' }))).status()).toBe(400)
  expect(await page.getByRole('alert').innerText()).toContain('Many people use this password')
  await expectAccessible(page)
  await page.getByLabel('New password').fill('a lantern in the fog')
  await follow(page.getByRole('button', { name: 'Save and sign in' }))
  expect(pathOf(page)).toBe('/home')
  await expectIn(page, paul)

  await expectEnded(home)
  await signIn(home, paul)
  expect(await home.getByRole('alert').innerText()).toContain('do not belong together')
  await home.goto(link)
  expect(await heading(home)).toBe('This link does not work any more')
  await signIn(await reopened(home), { email: paul.email, password: 'a lantern in the fog' })
  await expectIn(home, paul)
})

async function reopened(page: Page): Promise<Page> {
  await page.goto('/login')
  return page
}
