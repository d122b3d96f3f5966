import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout, mailsTo } from '../mailbox.ts'
import { expectIn, expectOut, join, newcomer, sessionOf, signIn, signOut } from '../people.ts'

const pathOf = (page: Page) => new URL(page.url()).pathname
const press = (page: Page, name: string) => follow(page.getByRole('button', { name, exact: true }))
const signInCode = /^\d{8} is your MentorHub sign-in code$/

async function type(page: Page, { label, code, button }: { label: string; code: string; button: string }) {
  await page.getByLabel(label).fill(code)
  return press(page, button)
}

async function codeFor(app: App, { to, about }: { to: string; about: RegExp }): Promise<string> {
  const { subject } = await mailAbout(about, { app, to })
  return subject.slice(0, 8)
}

/** Turns on codes by mail; the codes that are shown with it are seen only there. */
async function turnOn(app: App, page: Page, to: string): Promise<string[]> {
  await page.goto('/settings/security/email')
  await press(page, 'Send me a code')
  await expectAccessible(page)
  const code = await codeFor(app, { to, about: /is your code to confirm a change/ })
  await type(page, { label: 'Code from the mail', code, button: 'Turn on codes by email' })
  await expectAccessible(page)
  const codes = page.getByRole('list', { name: 'Recovery codes' })
  const shown = await codes.getByRole('listitem').allInnerTexts()
  await page.goto('/settings/security/recovery')
  expect([await page.getByText('10 codes are left').count(), await codes.count()]).toEqual([1, 0])
  return shown
}

test('AUTH-09: with codes by mail a password is half the way in, and a recovery code helps without the mailbox', async ({
  app,
  newPage,
}) => {
  const ida = newcomer('ida', 'Ida Lindqvist')
  const page = await newPage()
  await join(app, page, ida)
  const before = await sessionOf(page)
  const recovery = await turnOn(app, page, ida.email)
  expect((await sessionOf(page))?.value).not.toBe(before?.value)
  expect(recovery).toHaveLength(10)
  await signOut(page)

  await page.goto('/settings/profile')
  await signIn(page, ida)
  expect(pathOf(page)).toBe('/2fa')
  await expectAccessible(page)
  const half = await sessionOf(page)
  await page.goto('/home')
  expect(pathOf(page)).toBe('/login')
  await page.goto('/2fa?next=/settings/profile')
  expect((await type(page, { label: 'Code from the mail', code: '00000000', button: 'Continue' })).status()).toBe(400)
  expect(await page.getByText('4 tries are left.').count()).toBe(1)
  await expectAccessible(page)
  const code = await codeFor(app, { to: ida.email, about: signInCode })
  await type(page, { label: 'Code from the mail', code, button: 'Continue' })
  expect(pathOf(page)).toBe('/settings/profile')
  await expectIn(page, ida)
  expect((await sessionOf(page))?.value).not.toBe(half?.value)
  await signOut(page)

  await signIn(page, ida)
  await follow(page.getByRole('link', { name: 'Use a recovery code' }))
  await expectAccessible(page)
  await type(page, { label: 'Recovery code', code: recovery[0] ?? '', button: 'Continue' })
  await expectIn(page, ida)
  await mailAbout(/A recovery code was used/, { app, to: ida.email })
})

test('A6: five wrong codes end the way in, and so does going back', async ({ app, newPage }) => {
  const ole = newcomer('ole', 'Ole Brandt')
  const page = await newPage()
  await join(app, page, ole)
  await turnOn(app, page, ole.email)
  await signOut(page)

  await signIn(page, ole)
  await press(page, 'Back to sign in')
  await expectOut(page)
  await signIn(page, ole)
  for (let i = 0; i < 5; i++) await type(page, { label: 'Code from the mail', code: '00000000', button: 'Continue' })
  expect([pathOf(page), await page.getByText('The code was wrong five times').count()]).toEqual(['/login', 1])
  await expectOut(page)
  expect((await mailsTo(app, ole.email)).filter(({ subject }) => signInCode.test(subject))).toHaveLength(2)
})
