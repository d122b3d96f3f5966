import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectFits } from '../fits.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { demo, enter } from '../people.ts'
import { heading } from '../where.ts'

const henrik = demo('henrik.aalto', 'Henrik Aalto')

const offered = (on: Page) => on.getByRole('list', { name: 'What you offer' }).getByRole('listitem')
const said = (on: Page, words: string) => on.getByRole('status').filter({ hasText: words }).isVisible()

test('AVAIL-01, AVAIL-02: without script a mentor adds a kind of session, puts it first, and stops offering it', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await enter(page, henrik, '/mentor/session-types')
  expect(await heading(page)).toBe('Session types')
  const before = await offered(page).count()

  await follow(page.getByRole('link', { name: 'Add a session type' }).first())
  await page.getByLabel('Name', { exact: true }).fill('Mock interview for leads')
  await page.getByLabel('What it is for').selectOption('Mock interview')
  await page.getByLabel('60 minutes').check()
  await page.getByLabel('Questions to ask').fill('1\n2\n3\n4\n5\n6\n7')
  const refused = await follow(page.getByRole('button', { name: 'Add', exact: true }))
  expect(refused.status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('Ask at most 6 questions')
  expect(await page.getByLabel('60 minutes').isChecked()).toBe(true)
  await page.getByLabel('Questions to ask').fill('Which role is it?\nWhen is it?')
  await follow(page.getByRole('button', { name: 'Add', exact: true }))
  expect(await said(page, 'Your session types are saved.')).toBe(true)
  expect(await offered(page).count()).toBe(before + 1)
  expect(await offered(page).last().innerText()).toContain('60 minutes · Mock interview · 2 questions')

  await follow(page.getByRole('link', { name: 'Edit Mock interview for leads' }))
  await page.getByLabel('Place in the list').selectOption('1')
  await follow(page.getByRole('button', { name: 'Save Changes' }))
  expect(await offered(page).first().innerText()).toContain('Mock interview for leads')

  await follow(page.getByRole('link', { name: 'Edit Mock interview for leads' }))
  await page.getByText('Stop offering it', { exact: true }).first().click()
  await follow(page.getByRole('button', { name: 'Stop offering it' }))
  expect(await said(page, 'It is not offered any more.')).toBe(true)
  expect(await offered(page).count()).toBe(before)
  await follow(page.getByRole('link', { name: 'Offer again Mock interview for leads' }))
  await follow(page.getByRole('button', { name: 'Save Changes' }))
  expect(await offered(page).count()).toBe(before + 1)
})

test('the session types fit every window, as a list, as a form and as a refused form', async ({ newPage }) => {
  const page = await newPage()
  await enter(page, henrik, '/mentor/session-types')
  await expectFits(page)
  await page.goto('/mentor/session-types?add=yes')
  await expectFits(page)
  await page.getByLabel('Name', { exact: true }).fill(' ')
  await follow(page.getByRole('button', { name: 'Add', exact: true }))
  await expectFits(page)
})
