import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { another, appCode, mailedCode } from '../codes.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { expectIn, expectOut, join, newcomer, sessionOf, signIn, signOut } from '../people.ts'
import { procedures } from '../routes.ts'
import { heading, pathOf } from '../where.ts'

const press = (page: Page, name: string) => follow(page.getByRole('button', { name, exact: true }))

/** Types a code and presses the button of its form. */
async function type(page: Page, label: string, code: string) {
  const field = page.getByLabel(label)
  await field.fill(code)
  return follow(page.locator('form').filter({ has: field }).getByRole('button'))
}

test('AUTH-09, A3, A6: codes by mail are turned on after a trial, then each sign-in asks for one, and nothing opens before it', async ({
  app,
  newPage,
}) => {
  const rolf = newcomer('rolf', 'Rolf Engström')
  const page = await newPage()
  const other = await newPage()
  await join(app, page, rolf)
  await signIn(other, rolf)
  await page.goto('/settings/security')
  await follow(page.getByRole('link', { name: 'Set up codes by email' }))
  await press(page, 'Send me a code')
  await expectAccessible(page)
  const before = (await sessionOf(page))?.value
  const trial = await mailedCode(app, rolf.email)
  expect((await type(page, 'Code from the mail', another(trial))).status()).toBe(400)
  expect(await page.getByRole('alert').innerText()).toContain('This is not the right code')
  await expectAccessible(page)
  const shown = await type(page, 'Code from the mail', `${trial.slice(0, 4)} ${trial.slice(4)}`)
  expect(shown.headers()['cache-control']).toBe('private, no-store')
  expect(await heading(page)).toBe('Your recovery codes')
  await expectAccessible(page)
  const recovery = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts()
  expect(new Set(recovery).size).toBe(10)
  await follow(page.getByRole('link', { name: 'I have stored them' }))
  await expectAccessible(page)
  expect((await sessionOf(page))?.value).not.toBe(before)
  await page.goto('/settings/security/recovery')
  expect(await page.getByText('10 codes are left').isVisible()).toBe(true)
  expect(await page.getByRole('list', { name: 'Recovery codes' }).count()).toBe(0)
  await expectAccessible(page)
  await other.goto('/home')
  expect(pathOf(other)).toBe('/login')

  await other.goto('/login?next=%2Fsettings%2Fsessions')
  await signIn(other, rolf)
  expect([pathOf(other), await heading(other)]).toEqual(['/2fa', 'One more step'])
  expect(await other.getByText(rolf.email).count()).toBe(0)
  await expectAccessible(other)
  await expectHalf(app.url, other)
  const first = await mailedCode(app, rolf.email, trial)
  expect((await type(other, 'Code from the mail', another(first))).status()).toBe(400)
  expect(await other.getByText('4 tries are left').isVisible()).toBe(true)
  await expectAccessible(other)
  await press(other, 'Send another code')
  expect(await other.getByText('A new code is on its way').isVisible()).toBe(true)
  const second = await mailedCode(app, rolf.email, `${trial}|${first}`)
  const half = (await sessionOf(other))?.value
  await type(other, 'Code from the mail', second)
  expect(pathOf(other)).toBe('/settings/sessions')
  await expectIn(other, rolf)
  expect((await sessionOf(other))?.value).not.toBe(half)

  await signOut(other)
  await signIn(other, rolf)
  const third = await mailedCode(app, rolf.email, `${trial}|${first}|${second}`)
  for (let count = 1; count < 5; count += 1)
    expect((await type(other, 'Code from the mail', another(third))).status()).toBe(400)
  await type(other, 'Code from the mail', another(third))
  expect(pathOf(other)).toBe('/login')
  expect(await other.getByText('The code was wrong five times').isVisible()).toBe(true)
  await expectOut(other)

  await signIn(other, rolf)
  await press(other, 'Back to sign in')
  await expectOut(other)
  await signIn(other, rolf)
  await follow(other.getByRole('link', { name: 'Use a recovery code' }))
  await expectAccessible(other)
  await type(other, 'Recovery code', recovery[0]?.toUpperCase() ?? '')
  await expectIn(other, rolf)
  await mailAbout(/A recovery code was used/, { app, to: rolf.email })
  await signOut(other)
  await signIn(other, rolf)
  await follow(other.getByRole('link', { name: 'Use a recovery code' }))
  expect((await type(other, 'Recovery code', recovery[0] ?? '')).status()).toBe(400)
  await type(other, 'Recovery code', recovery[1] ?? '')
  await expectIn(other, rolf)
  await other.goto('/settings/security')
  expect(await other.getByText('8 left').isVisible()).toBe(true)

  await other.goto('/settings/security/email')
  await press(other, 'Turn it off')
  expect(await other.getByText('Codes by email are off now').isVisible()).toBe(true)
  await signOut(other)
  await signIn(other, rolf)
  expect(pathOf(other)).toBe('/home')
})

const filed = new Set(['users.photo.upload', 'bookings.files.keep', 'bookings.files.get'])

/** Who has shown the password and not yet the code is a stranger to every page and procedure of members. */
async function expectHalf(origin: string, page: Page): Promise<void> {
  const headers = { Origin: origin, Cookie: `__Host-session=${(await sessionOf(page))?.value}` }
  for (const path of ['/home', '/settings/security', '/settings/security/email', '/settings/account', '/notifications'])
    expect((await fetch(origin + path, { headers, redirect: 'manual' })).status, path).toBe(302)
  for (const { path, type, auth } of await procedures()) {
    if (auth === 'public') continue
    const body = type === 'mutation' ? { method: 'POST', body: '{}' } : {}
    const answer = await fetch(`${origin}/trpc/${path}`, {
      ...body,
      headers: { ...headers, 'Content-Type': 'application/json' },
    })
    // Files come with forms of our own pages only, whoever asks.
    expect(answer.status, path).toBe(filed.has(path) ? 405 : 401)
  }
}

test('AUTH-09, A6: an authenticator app is connected by its key, its codes work once each, and it can be let go of', async ({
  app,
  newPage,
}) => {
  const tilda = newcomer('tilda', 'Tilda Roth')
  const page = await newPage()
  await join(app, page, tilda)
  await page.goto('/settings/security')
  await follow(page.getByRole('link', { name: 'Set up the app' }))
  await press(page, 'Set up the app')
  await expectAccessible(page)
  expect(await page.getByRole('img', { name: /QR code/ }).isVisible()).toBe(true)
  const secret = (await page.locator('code').innerText()).replaceAll(/\s/g, '')
  expect(secret).toMatch(/^[A-Z2-7]{32,}$/)
  const wrong = await type(page, 'Code from the app', another(await appCode(app, secret)))
  expect(wrong.status()).toBe(400)
  await expectAccessible(page)
  expect((await page.locator('code').innerText()).replaceAll(/\s/g, '')).toBe(secret)
  await type(page, 'Code from the app', await appCode(app, secret))
  expect(await heading(page)).toBe('Your recovery codes')
  await page.goto('/settings/security/app')
  await expectAccessible(page)
  expect(await page.locator('code').count()).toBe(0)

  await signOut(page)
  await app.run('clock', '+1m')
  await signIn(page, tilda)
  await expectAccessible(page)
  const code = await appCode(app, secret)
  await type(page, 'Code from the app', code)
  await expectIn(page, tilda)
  const thief = await newPage()
  await signIn(thief, tilda)
  expect((await type(thief, 'Code from the app', code)).status()).toBe(409)
  expect(await thief.getByRole('alert').innerText()).toContain('This code was used already')
  await app.run('clock', '+1m')
  await type(thief, 'Code from the app', await appCode(app, secret))
  await expectIn(thief, tilda)

  await page.goto('/settings/security/recovery')
  await expectAccessible(page)
  await press(page, 'Make ten new codes')
  expect(await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').count()).toBe(10)
  await page.goto('/settings/security/app')
  await press(page, 'Turn it off')
  await expectAccessible(page)
  await thief.goto('/home')
  expect(pathOf(thief)).toBe('/login')
  await signIn(thief, tilda)
  await expectIn(thief, tilda)
})
