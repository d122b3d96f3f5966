import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, expectIn, expectOut, join, newcomer, signIn, signOut } from '../people.ts'
import { heading } from '../where.ts'

const mona = { name: 'Mona Adeyemi', sub: '100000000000000000001' }
const nils = 'nils.google@example.com'

const at = (page: Page) => page.url().slice(new URL(page.url()).origin.length)

/** Presses the button of the page that is open, and chooses at Google. */
async function throughGoogle(page: Page, choice: string): Promise<void> {
  await follow(page.getByRole('button', { name: 'Continue with Google' }))
  expect(await heading(page)).toBe('Choose an account')
  await follow(page.getByRole('button', { name: choice }))
}

test('AUTH-04, AUTH-05: without script somebody new comes by Google, leaves, and comes back to where they wanted to go', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/signup')
  await throughGoogle(page, mona.name)
  expect(at(page)).toBe('/home?done=welcome')
  await expectIn(page, mona)
  await signOut(page)
  await expectOut(page)

  await page.goto('/settings/account')
  await throughGoogle(page, mona.name)
  expect(at(page)).toBe('/settings/account')
  await expectIn(page, mona)
  expect(await page.getByText('Google is your only way in.').isVisible()).toBe(true)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-oauth')
})

test('who stops at Google, or whose address it has not confirmed, is told so and stays outside', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/login?next=%2Fmentors')
  await throughGoogle(page, 'Cancel')
  expect(await page.getByRole('status').innerText()).toContain('You stopped at Google')
  await throughGoogle(page, 'Victor Lindqvist')
  expect(await page.getByRole('status').innerText()).toContain('Google has not confirmed')
  await expectOut(page)
  await expectAccessible(page)
})

test('A1: who has an account gives its password once, and can part with Google again', async ({ app, newPage }) => {
  const sam = demo('sam', 'Sam Whitfield')
  const page = await newPage()
  await page.goto('/login?next=%2Fsettings%2Faccount')
  await throughGoogle(page, sam.email)
  expect([at(page), await page.getByText(sam.email).isVisible()]).toEqual(['/auth/google/link', true])
  await expectOut(page)
  await expectAccessible(page)
  await page.getByLabel('Password').fill('not the right one')
  expect((await follow(page.getByRole('button', { name: 'Connect and sign in' }))).status()).toBe(400)
  expect(await page.getByRole('alert').innerText()).toContain('This is not your password')
  await expectAccessible(page)
  await page.getByLabel('Password').fill(sam.password)
  await follow(page.getByRole('button', { name: 'Connect and sign in' }))
  expect(at(page)).toBe('/settings/account')
  await expectIn(page, sam)
  const told = await mailAbout(/A Google account was connected/, { app, to: sam.email })
  expect(told.text).toContain(`Google account: ${sam.email}`)
  await expectAccessible(page)

  await follow(page.getByRole('button', { name: 'Disconnect Google' }))
  expect(at(page)).toBe('/settings/account?google=disconnected#google')
  expect(await page.getByText('Google is disconnected.').isVisible()).toBe(true)
  await mailAbout(/A Google account was disconnected/, { app, to: sam.email })
})

test('AUTH-05: a member connects Google in the settings, signs in with it, and nobody else can connect the same', async ({
  app,
  newPage,
}) => {
  const [hana, jude] = [newcomer('hana', 'Hana Sato'), newcomer('jude', 'Jude Clarke')]
  const page = await newPage()
  await join(app, page, hana)
  await page.goto('/settings/account')
  await throughGoogle(page, nils)
  expect(at(page)).toBe('/settings/account?google=connected#google')
  expect(await page.getByText('Google is connected.').isVisible()).toBe(true)
  await expectAccessible(page)
  await signOut(page)
  await throughGoogle(page, nils)
  expect(at(page)).toBe('/home')
  await expectIn(page, hana)

  const other = await newPage()
  await join(app, other, jude)
  await other.goto('/settings/account')
  await throughGoogle(other, nils)
  expect(await other.getByText('opens another account on MentorHub').isVisible()).toBe(true)
  await signOut(other)
  await signIn(other, jude)
  await expectIn(other, jude)
})

/** Chooses at Google, but stops before the browser is back. */
async function wayBack(page: Page, sub: string): Promise<string> {
  const next = async (url: string, form?: { readonly sub: string }) => {
    const options = { maxRedirects: 0, ...(form && { form }) }
    const response = form ? await page.request.post(url, options) : await page.request.get(url, options)
    return new URL(response.headers()['location'] ?? '', url).href
  }
  await follow(page.getByRole('button', { name: 'Continue with Google' }))
  return next(await next(page.url(), { sub }))
}

test('Z4, A5: the way back from Google leads somewhere once, and in its own browser only', async ({ app, newPage }) => {
  const [own, other] = [await newPage(), await newPage()]
  await own.goto('/login')
  const back = await wayBack(own, mona.sub)
  const expectOver = async (page: Page) => {
    expect((await page.goto(back))?.status()).toBe(400)
    expect(await heading(page)).toBe('This sign-in did not finish')
  }
  await expectOver(other)
  await expectOut(other)
  await expectAccessible(other)
  await other.goto('/login')
  await follow(other.getByRole('button', { name: 'Continue with Google' }))
  await expectOver(other)
  await expectOut(other)

  await own.goto(back)
  await expectIn(own, mona)
  await expectOver(own)
  const { searchParams } = new URL(back)
  for (const name of ['code', 'state']) expect(app.log()).not.toContain(searchParams.get(name) ?? name)
})

test('X2: an address alone puts nobody on the way to Google', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/auth/google?next=%2Fmentors')
  expect(at(page)).toBe('/login?next=%2Fmentors')
  await page.goto('/auth/google/link')
  expect(at(page)).toBe('/login')
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-oauth')
})
