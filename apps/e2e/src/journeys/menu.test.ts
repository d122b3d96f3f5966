import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../accessible.ts'
import { test } from '../journey.ts'
import { tabTo } from '../keyboard.ts'
import { demo, signIn } from '../people.ts'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const focused = (page: Page) => page.locator(':focus').innerText()

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('UX-04: by keyboard alone one skips to the content, and opens, leaves and follows the menu', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/')
  await press(page, 'Tab')
  expect(await focused(page)).toBe('Skip to content')
  await press(page, 'Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('main')

  await page.goto('/')
  await press(page, 'Tab', 'Tab', 'Tab')
  expect(await focused(page)).toBe('Community')
  await press(page, 'Enter', 'Tab')
  expect(await focused(page)).toBe('Browse Mentors')
  await press(page, 'Escape')
  expect(await page.getByRole('region', { name: 'Community: Mentorship' }).isVisible()).toBe(false)
  expect(await focused(page)).toBe('Community')

  await press(page, 'Enter', 'Tab', 'Tab', 'Enter')
  // It is for members, so a guest is led to the way in and back.
  await page.waitForURL('/login?next=%2Fbookings')
})

test('the open menu is accessible, and a click elsewhere closes it', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/')
  const menu = page.getByRole('region', { name: 'Community: Mentorship' })
  await page.getByRole('button', { name: 'Community' }).click()
  expect(await menu.isVisible()).toBe(true)
  await expectAccessible(page)
  await page.mouse.click(1000, 780)
  expect(await menu.isVisible()).toBe(false)
})

test('UX-01: on a phone the menu is a sheet that needs no script', async ({ newPage }) => {
  const page = await newPage({ ...phone, javaScriptEnabled: false })
  await page.goto('/')
  const sheet = page.getByRole('navigation', { name: 'Main' })
  expect(await sheet.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu' }).tap()
  expect(await sheet.getByRole('link').allInnerTexts()).toEqual([
    'Browse Mentors',
    'My Bookings',
    'Become a Mentor',
    'Mentor Dashboard',
    'Help',
    'Sign In',
  ])
  expect(await sheet.getByText('Mentorship', { exact: true }).isVisible()).toBe(true)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  expect(await sheet.isVisible()).toBe(false)

  await page.getByRole('button', { name: 'Menu' }).tap()
  await sheet.getByRole('link', { name: 'Become a Mentor' }).tap()
  await page.waitForURL('/mentor/apply')
})

test('UX-04: by keyboard a member opens the menu behind their face, leaves it, and follows it', async ({ newPage }) => {
  const page = await newPage()
  await signIn(page, demo('lin', 'Lin Zhao'))
  const face = page.getByRole('button', { name: 'Your account, Lin Zhao' })
  const menu = page.getByRole('navigation', { name: 'Account' })
  await tabTo(face)
  await press(page, 'Enter')
  expect(await menu.getByRole('link').allInnerTexts()).toEqual(['Home', 'My profile', 'Settings'])
  expect(await menu.getByRole('button').allInnerTexts()).toEqual(['Sign Out'])
  await expectAccessible(page)
  await press(page, 'Escape')
  expect([await menu.isVisible(), await face.evaluate((it) => it === document.activeElement)]).toEqual([false, true])
  await press(page, 'Enter', 'Tab', 'Tab', 'Enter')
  await page.waitForURL('/u/lin')
})

test('UX-01: on a phone a member has a bar at the bottom, without script too', async ({ newPage }) => {
  const page = await newPage({ ...phone, javaScriptEnabled: false })
  await signIn(page, demo('lin', 'Lin Zhao'))
  const bar = page.getByRole('navigation', { name: 'Shortcuts' })
  expect(await bar.getByRole('link').allInnerTexts()).toEqual(['Home', 'Mentors', 'Bookings'])
  expect(await bar.locator('[aria-current=page]').innerText()).toBe('Home')
  await bar.getByRole('button', { name: 'Menu' }).tap()
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true)
})

test('UX-04: the sheet is accessible, and Escape closes it', async ({ newPage }) => {
  const page = await newPage(phone)
  await page.goto('/')
  await page.getByRole('button', { name: 'Menu' }).tap()
  await expectAccessible(page)
  await press(page, 'Escape')
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
})
