import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout } from '../mailbox.ts'
import { expectIn, join, newcomer, sessionOf, signIn } from '../people.ts'
import { post } from '../post.ts'
import { heading, pathOf } from '../where.ts'

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
  await expect.poll(newest).not.toBe(first)
  const link = await newest()
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
  await signIn(home, { email: paul.email, password: 'a lantern in the fog' })
  await expectIn(home, paul)
})

/** What protects a change: after ten minutes the page asks once more who is there, and leads back. */
async function proveOnceMore(page: Page, path: string, password: string): Promise<void> {
  await page.goto(path)
  await expectAccessible(page)
  await follow(page.getByRole('link', { name: 'Confirm that it is you' }).first())
  await page.getByLabel('Password', { exact: true }).fill('not the right one')
  expect((await follow(page.getByRole('button', { name: 'Confirm', exact: true }))).status()).toBe(400)
  expect(await page.getByRole('alert').innerText()).toContain('This is not your password')
  await expectAccessible(page)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await follow(page.getByRole('button', { name: 'Confirm', exact: true }))
  expect(pathOf(page)).toBe(path)
}

test('AUTH-07, AUTH-14, A3: a password is changed only after a fresh proof; other browsers are out, and the cookie is a new one', async ({
  app,
  newPage,
}) => {
  const vera = newcomer('vera', 'Vera Lund')
  const [page, other] = [await newPage(), await newPage()]
  await join(app, page, vera)
  await signIn(other, vera)
  await app.run('clock', '+11m')
  const stale = { Origin: app.url, Cookie: `__Host-session=${(await sessionOf(page))?.value}` }
  const early = await post(
    app,
    { path: '/settings/security', fields: { does: 'change', password: 'five small boats' } },
    stale,
  )
  expect(early.status).toBe(403)

  await proveOnceMore(page, '/settings/security', vera.password)
  await page.getByLabel('New password').fill('vera lund vera')
  expect((await follow(page.getByRole('button', { name: 'Change password' }))).status()).toBe(400)
  expect(await page.getByRole('alert').innerText()).toContain('too close to your name')
  await expectAccessible(page)
  const before = (await sessionOf(page))?.value
  await page.getByLabel('New password').fill('five small boats')
  await follow(page.getByRole('button', { name: 'Change password' }))
  expect(await page.getByText('Your password is set').isVisible()).toBe(true)
  expect((await sessionOf(page))?.value).not.toBe(before)
  await mailAbout(/password was changed/, { app, to: vera.email })
  await expectEnded(other)
  expect((await fetch(`${app.url}/home`, { headers: stale, redirect: 'manual' })).status).toBe(302)

  await follow(page.getByRole('button', { name: 'Reset password' }))
  expect(await page.getByText('The mail is on its way').isVisible()).toBe(true)
  await mailAbout(/^Set a new password/, { app, to: vera.email })
  await signIn(other, vera)
  expect(await other.getByRole('alert').innerText()).toContain('do not belong together')
  await signIn(other, { email: vera.email, password: 'five small boats' })
  await expectIn(other, vera)
})

test('A3, A4, A5: an account moves to a new address when that one answers, and the old one takes it back for seven days', async ({
  app,
  newPage,
}) => {
  const otto = newcomer('otto', 'Otto Brandt')
  const moved = 'otto.new@example.com'
  const [page, other] = [await newPage(), await newPage()]
  await join(app, page, otto)
  await signIn(other, otto)
  await app.run('clock', '+11m')
  await proveOnceMore(page, '/settings/account', otto.password)
  const ask = async (email: string) => {
    await page.getByLabel('New email address').fill(email)
    return follow(page.getByRole('button', { name: 'Send the link' }))
  }
  expect((await ask(otto.email)).status()).toBe(400)
  expect(await page.getByLabel('New email address').inputValue()).toBe(otto.email)
  await expectAccessible(page)
  await ask(moved)
  expect(await page.getByText(`We have sent a link to ${moved}`).isVisible()).toBe(true)

  const link = linkIn(await mailAbout(/^Confirm your new email address/, { app, to: moved }), /^\/email\/\w+$/)
  const scanner = await newPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  expect((await fetch(app.url + link, { method: 'HEAD' })).status).toBe(200)
  await page.goto(link)
  await expectAccessible(page)
  await follow(page.getByRole('button', { name: 'Use this address' }))
  expect(await heading(page)).toBe('Your address is changed')
  await expectAccessible(page)
  await expectEnded(other)
  await signIn(other, { email: moved, password: otto.password })
  await expectIn(other, otto)

  const back = linkIn(await mailAbout(/address was changed/, { app, to: otto.email }), /^\/email\/undo\/\w+$/)
  await app.run('clock', '+6d')
  const owner = await newPage()
  await owner.goto(back)
  await expectAccessible(owner)
  await follow(owner.getByRole('button', { name: 'Take my account back' }))
  expect(await heading(owner)).toBe('The account is yours again')
  await expectEnded(page)
  await expectEnded(other)
  await signIn(other, { email: otto.email, password: otto.password })
  expect(await other.getByRole('alert').innerText()).toContain('do not belong together')
  await owner.goto(linkIn(await mailAbout(/^Set a new password/, { app, to: otto.email }), newPasswordLink))
  await owner.getByLabel('New password').fill('back in my own harbour')
  await follow(owner.getByRole('button', { name: 'Save and sign in' }))
  await expectIn(owner, otto)
})
