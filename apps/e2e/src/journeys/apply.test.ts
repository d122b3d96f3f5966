import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo, typeInto } from '../keyboard.ts'
import { mailAbout } from '../mailbox.ts'
import { comeUnconfirmed, demo, join, newcomer, signIn } from '../people.ts'
import { twoColours } from '../picture.ts'
import { heading, pathOf } from '../where.ts'

const bio = 'Ten years of building teams, and of listening to them first.'
const png = (side: number) => ({ name: 'face.png', mimeType: 'image/png', buffer: twoColours(side, side) })

const press = (page: Page, name: string) => follow(page.getByRole('main').getByRole('button', { name, exact: true }))
const open = (page: Page, name: string) => follow(page.getByRole('main').getByRole('link', { name, exact: true }))
const errors = (page: Page) => page.getByRole('alert').getByRole('link').allInnerTexts()

async function fillBasics(page: Page): Promise<void> {
  await page.getByLabel('Bio').fill(bio)
  await page.getByRole('group', { name: 'Expertise areas' }).getByText('Design', { exact: true }).click()
  await page.getByLabel('Job title').fill('Head of design')
  await page.getByLabel('Company').fill('Own')
  await page.getByLabel('Years of experience').fill('10')
  await page.getByLabel('Time zone').selectOption('Europe/Berlin')
}

/** Sends a form whose rules no browser keeps. */
async function pressUnguarded(page: Page, button: string): Promise<void> {
  const form = page.getByRole('main').locator('form').last()
  await form.evaluate((element: HTMLFormElement) => void (element.noValidate = true))
  await press(page, button)
}

test('APPL-01, APPL-02, APPL-03, APPL-04, APPL-05: without script a new member applies in four steps, leaves in the middle, goes on elsewhere, and sends it', async ({
  app,
  newPage,
}) => {
  const nela = newcomer('nela', 'Nela Horvat')
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/community/mentorship/become-a-mentor')
  expect(await heading(page)).toBe('Become a Mentor')
  expect(await page.getByText('typically 24-48 hours').isVisible()).toBe(true)
  await open(page, 'Create an account')
  expect(await page.getByRole('radio', { name: 'Mentor', exact: true }).isChecked()).toBe(true)
  await join(app, page, nela)
  await page.goto('/mentor/apply')
  await open(page, 'Begin your application')
  expect(await heading(page)).toBe('Basic Information')

  await page.getByLabel('Bio').fill('x'.repeat(49))
  await page.getByLabel('Years of experience').fill('71')
  await pressUnguarded(page, 'Save and continue')
  expect(await errors(page)).toEqual([
    'Enter a whole number from 0 to 70.',
    'Write at least 50 characters, so that mentees can picture you.',
    'Choose at least one area that you help with.',
    'Please fill this in.',
    'Please fill this in.',
  ])
  expect(await page.getByText('It has 49 now.').isVisible()).toBe(true)
  await page.getByLabel('Bio').fill('🌱'.repeat(501))
  await press(page, 'Save and continue')
  expect(await errors(page)).toContain('This is longer than 500 characters. Please shorten it.')
  expect(await page.getByLabel('Bio').inputValue()).toBe('🌱'.repeat(501))

  await page.getByLabel('Bio').fill(bio)
  await page.getByLabel('Years of experience').fill('')
  await press(page, 'Save for later')
  expect(pathOf(page)).toBe('/mentor/apply')
  expect(await page.getByText('Your draft is saved').isVisible()).toBe(true)

  const phone = await newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await signIn(phone, nela)
  expect(await phone.getByText('Finish your application as a mentor').isVisible()).toBe(true)
  await open(phone, 'Go on with step 1')
  expect(await phone.getByLabel('Bio').inputValue()).toBe(bio)
  await fillBasics(phone)
  await press(phone, 'Save and continue')
  expect(await heading(phone)).toBe('Profile Photo')
  await phone.getByLabel('Picture', { exact: true }).setInputFiles(png(300))
  await press(phone, 'Save photo')
  expect(await phone.getByText('It is smaller than 400 × 400 pixels').isVisible()).toBe(true)
  await phone.getByLabel('Another picture').setInputFiles(png(600))
  await press(phone, 'Save photo')
  expect(await phone.getByText('This is your photo now.', { exact: true }).isVisible()).toBe(true)
  await open(phone, 'Keep it and continue')
  expect(await heading(phone)).toBe('Social Links')
  await phone.getByLabel('LinkedIn').fill('https://elsewhere.example/nela')
  await press(phone, 'Save and continue')
  expect(await errors(phone)).toEqual([
    'Enter the address of your LinkedIn page, beginning with https://www.linkedin.com/.',
  ])
  await phone.getByLabel('LinkedIn').fill('https://www.linkedin.com/in/nela')
  await press(phone, 'Save and continue')

  expect(await heading(phone)).toBe('Review & Submit')
  const sheet = await phone.getByRole('main').innerText()
  for (const told of ['Nela Horvat', bio, 'Design', 'Head of design', 'Own', '10 years', 'Berlin', 'LinkedIn'])
    expect(sheet).toContain(told)
  await pressUnguarded(phone, 'Submit application')
  expect(await errors(phone)).toEqual(['Please read the mentor guidelines and agree to them.'])
  await phone.getByLabel('I have read the mentor guidelines').check()
  await press(phone, 'Submit application')
  expect(await heading(phone)).toBe('Your application is with us')
  expect(await phone.getByText('typically 24-48 hours').first().isVisible()).toBe(true)
  const receipt = await mailAbout(/We have your application/, { app, to: nela.email })
  expect(receipt.text).toContain('typically 24-48 hours')

  // The first device still shows the step as it was.
  await page.goto('/mentor/apply/1')
  expect(await heading(page)).toBe('Your application is with us')
  await page.goto('/home')
  expect(await page.getByText('Your application as a mentor is with us').isVisible()).toBe(true)

  const ada = await newPage()
  await signIn(ada, demo('ada', 'Ada'))
  await ada.goto('/notifications')
  expect(await ada.getByText('Nela Horvat wants to become a mentor').isVisible()).toBe(true)
})

test('APPL-01: two tabs: what was typed in the later one is kept in sight, even once the application is sent', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await join(app, page, newcomer('odile', 'Odile Marchand'))
  await page.goto('/settings/photo')
  await page.getByLabel('Picture', { exact: true }).setInputFiles(png(500))
  await follow(page.getByRole('button', { name: 'Save photo' }))
  await page.goto('/mentor/apply/1')
  const tab = await page.context().newPage()
  await tab.goto('/mentor/apply/1')
  await fillBasics(page)
  expect(await page.getByText(`${bio.length} of 500 characters`).isVisible()).toBe(true)
  await press(page, 'Save and continue')

  await fillBasics(tab)
  await tab.getByLabel('Company').fill('Second tab')
  expect((await press(tab, 'Save and continue')).status()).toBe(409)
  expect(await tab.getByText('This was changed meanwhile').isVisible()).toBe(true)
  expect(await tab.getByLabel('Company').inputValue()).toBe('Second tab')
  await expectAccessible(tab)

  await page.goto('/mentor/apply/4')
  const review = await page.context().newPage()
  await review.goto('/mentor/apply/4')
  await press(tab, 'Save and continue')
  await page.getByLabel('I have read the mentor guidelines').check()
  expect((await press(page, 'Submit application')).status()).toBe(409)
  expect(await page.getByText('Second tab').isVisible()).toBe(true)
  await page.getByLabel('I have read the mentor guidelines').check()
  await tab.goto('/mentor/apply/1')
  await tab.getByLabel('Company').fill('Too late')
  await press(page, 'Submit application')
  expect((await press(tab, 'Save and continue')).status()).toBe(409)
  expect(await heading(tab)).toBe('Your application is with us')
  expect(await tab.getByText('Too late').isVisible()).toBe(true)
  await expectAccessible(tab)
})

test('whose session ended while they wrote gets the text back', async ({ app, newPage }) => {
  const page = await newPage()
  await join(app, page, newcomer('pavel', 'Pavel Novotny'))
  await page.goto('/mentor/apply/1')
  await fillBasics(page)
  await page.context().clearCookies()
  expect((await press(page, 'Save and continue')).status()).toBe(401)
  expect(await page.getByText(bio).isVisible()).toBe(true)
})

test('whose address is not confirmed fills in and saves, and is told why it cannot be sent', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await comeUnconfirmed(app, page, newcomer('quentin', 'Quentin Abel'))
  await page.goto('/mentor/apply/1')
  await fillBasics(page)
  await press(page, 'Save and continue')
  expect(await page.getByText('A photo can be uploaded once your address is confirmed').isVisible()).toBe(true)
  await page.goto('/mentor/apply/4')
  expect(await page.getByText('Confirm your email address before you send it').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Submit application' }).count()).toBe(0)
  await expectAccessible(page)
})

test('UX-04: the first step is written by keyboard alone, and what is missing leads to its field', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await join(app, page, newcomer('runa', 'Runa Lindqvist'))
  await page.goto('/mentor/apply/4')
  await expectAccessible(page)
  await open(page, 'At least one area of expertise')
  expect(page.url()).toContain('/mentor/apply/1#expertise')
  await typeInto(page.getByLabel('Bio'), bio)
  await tabTo(page.getByRole('checkbox', { name: 'Design', exact: true }))
  await page.keyboard.press('Space')
  await typeInto(page.getByLabel('Job title'), 'Head of design')
  await typeInto(page.getByLabel('Company'), 'Own')
  await typeInto(page.getByLabel('Years of experience'), '10')
  await arriveBy(page, () => page.keyboard.press('Enter'))
  expect(await heading(page)).toBe('Profile Photo')
})
