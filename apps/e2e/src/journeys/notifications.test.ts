import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout } from '../mailbox.ts'
import { join, newcomer } from '../people.ts'
import { heading, pathOf } from '../where.ts'

const list = (page: Page) => page.getByRole('main').getByRole('listitem')
const bell = (page: Page, words: string) => page.getByRole('banner').getByRole('link', { name: words, exact: true })

/** What is told comes behind the answer: the page is asked again until it shows so many. */
async function expectTold(page: Page, count: number): Promise<void> {
  const shown = async () => {
    await page.goto('/notifications')
    return list(page).count()
  }
  await expect.poll(shown).toBe(count)
}

async function changePassword(page: Page): Promise<void> {
  await page.goto('/settings/security')
  await page.getByLabel('New password').fill(`a new wind from ${Math.random()}`)
  await follow(page.getByRole('button', { name: 'Change password' }))
}

test('NOTF-01: what happens is told on the page, counted in the header, opened one by one or marked as read all together', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await join(app, page, newcomer('ylva', 'Ylva Dahl'))
  await expectTold(page, 1)
  expect(await bell(page, 'Notifications, 1 unread').count()).toBe(1)
  await expectAccessible(page)
  await follow(page.getByRole('button', { name: 'Welcome to MentorHub' }))
  expect(pathOf(page)).toBe('/home')
  expect(await bell(page, 'Notifications').count()).toBe(1)

  await changePassword(page)
  await changePassword(page)
  await expectTold(page, 3)
  await expectAccessible(page)
  expect(await list(page).first().innerText()).toContain('Your password was changed')
  await follow(bell(page, 'Notifications, 2 unread'))
  await follow(page.getByRole('button', { name: 'Mark all as read' }))
  expect(await page.getByText('All are marked as read').isVisible()).toBe(true)
  expect(await bell(page, 'Notifications').count()).toBe(1)

  const stranger = await newPage()
  await join(app, stranger, newcomer('zoran', 'Zoran Petrov'))
  await expectTold(stranger, 1)
  expect(await stranger.getByText('Your password was changed').count()).toBe(0)
})

const chosen = async (page: Page) => {
  await page.goto('/settings/notifications')
  return page.getByRole('group', { name: 'First steps' }).getByLabel('By email').inputValue()
}

/** The path of the way out that the newest welcome holds. */
const wayOut = async (app: App, to: string) => {
  const mail = await mailAbout(/^Welcome to MentorHub/, { app, to })
  expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  return linkIn(mail, /^\/unsubscribe\/[\w.]+$/)
}

test('NOTF-03, A4: one chooses what comes by mail in the settings, by the link of a mail, or by one click of the mail program', async ({
  app,
  newPage,
}) => {
  const [ada, bo] = [newcomer('ada-holm', 'Ada Holm'), newcomer('bo-falk', 'Bo Falk')]
  const page = await newPage()
  await join(app, page, ada)
  const link = await wayOut(app, ada.email)
  const scanner = await newPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  expect(await chosen(page)).toBe('instant')
  await expectAccessible(page)
  await page.goto(link)
  await expectAccessible(page)
  await follow(page.getByRole('button', { name: 'Unsubscribe' }))
  expect(await heading(page)).toBe('You are unsubscribed')
  expect(await chosen(page)).toBe('off')
  await page.getByRole('group', { name: 'First steps' }).getByLabel('By email').selectOption('In the daily mail')
  await follow(page.getByRole('button', { name: 'Save' }))
  expect(await page.getByText('Your choices are saved').isVisible()).toBe(true)
  expect(await chosen(page)).toBe('digest')

  const other = await newPage()
  await join(app, other, bo)
  const oneClick = await fetch(app.url + (await wayOut(app, bo.email)), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect([oneClick.status, await chosen(other), await chosen(page)]).toEqual([200, 'off', 'digest'])
})
