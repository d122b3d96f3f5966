import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { comeUnconfirmed, demo, join, newcomer, signIn } from '../people.ts'
import { heading } from '../where.ts'

const section = (page: Page, name: string) => page.locator(`form[action$="section=${name}"]`)
const save = (page: Page, name: string) =>
  follow(section(page, name).getByRole('button', { name: 'Save Changes' }).first())

async function expectSaved(page: Page, words: string): Promise<void> {
  expect(await page.getByRole('status').filter({ hasText: words }).isVisible()).toBe(true)
}

async function fillAbout(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
}

const payload = '<img src=x onerror=alert(1)>"><script>alert(2)</script>'

test('PROF-02, PROF-04, PROF-05, PROF-06, PROF-08: a profile is written section by section, keeps what is refused, and shows all of it', async ({
  app,
  newPage,
}) => {
  const dora = newcomer('dora-lind', 'Dora Lind')
  const page = await newPage({ javaScriptEnabled: false })
  await join(app, page, dora)
  await page.goto('/u/dora-lind')
  await follow(page.getByRole('link', { name: 'Tell something about you' }))
  await fillAbout(page, {
    Headline: 'Builds bridges, and sometimes burns toast',
    Bio: `I draw bridges.\n${payload}`,
    'Job title': 'Engineer',
    Company: payload,
    'Years of experience': '12',
    LinkedIn: 'https://elsewhere.example/dora',
    Website: 'http://dora.example',
  })
  expect((await save(page, 'about')).status()).toBe(422)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Enter the address of your LinkedIn page, beginning with https://www.linkedin.com/.',
    'Enter a whole address that begins with https://.',
  ])
  expect(await page.getByLabel('Bio').inputValue()).toBe(`I draw bridges.\n${payload}`)
  expect(await page.getByLabel('Website').inputValue()).toBe('http://dora.example')
  await fillAbout(page, { LinkedIn: 'https://www.linkedin.com/in/dora-lind', Website: 'https://dora.example/' })
  await save(page, 'about')
  await expectSaved(page, 'Your profile is saved')

  await page.getByLabel('Skill 1', { exact: true }).fill('Statics')
  await page.getByLabel('Level of skill 1', { exact: true }).selectOption({ index: 4 })
  await page.getByLabel('Skill 2', { exact: true }).fill('Welsh')
  await page.getByRole('list', { name: 'Skills' }).getByRole('checkbox').nth(1).check()
  await save(page, 'skills')
  await expectSaved(page, 'Your skills are saved')
  await page.getByLabel('Language 1', { exact: true }).selectOption('de')
  await save(page, 'languages')
  await expectSaved(page, 'Your languages are saved')
  await page.getByRole('group', { name: 'I know about' }).getByText('Design', { exact: true }).click()
  await save(page, 'categories')
  await expectSaved(page, 'Your expertise and interests are saved')

  await page.goto('/settings/profile/items')
  await follow(page.getByRole('link', { name: 'Add a project' }))
  await page.getByLabel('Title').fill('A bridge over the Ebbe')
  await page.getByLabel('From').fill('2024-05')
  await page.getByLabel('Until').fill('2023-01')
  expect((await follow(page.getByRole('button', { name: 'Add', exact: true }))).status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('The end is before the beginning')
  expect(await page.getByLabel('Title').inputValue()).toBe('A bridge over the Ebbe')
  await page.getByLabel('Until').fill('2025-01')
  await follow(page.getByRole('button', { name: 'Add', exact: true }))
  await expectSaved(page, 'Your profile shows it now')

  await page.goto('/u/dora-lind')
  const main = await page.getByRole('main').innerText()
  for (const told of [
    'Dora Lind',
    'sometimes burns toast',
    payload,
    'Engineer',
    '12 years',
    'Statics',
    'Welsh',
    'German',
  ])
    expect(main).toContain(told)
  expect(main).toContain('A bridge over the Ebbe')
  expect(await page.locator('main img[src=x], main script').count()).toBe(0)

  await page.goto('/settings/profile/items')
  await follow(page.getByRole('link', { name: 'Edit A bridge over the Ebbe' }))
  await page.getByText('Remove this entry').click()
  await follow(page.getByRole('button', { name: 'Remove it' }))
  await expectSaved(page, 'The entry is removed')
  await page.goto('/u/dora-lind')
  expect(await page.getByRole('main').innerText()).not.toContain('Ebbe')
})

test('PROF-01, Z1: who sees a profile is the owner’s choice, looks alike in the preview, and others find nothing', async ({
  app,
  newPage,
}) => {
  const ezra = newcomer('ezra', 'Ezra Campbell')
  const [page, guest, member, stranger] = [await newPage(), await newPage(), await newPage(), await newPage()]
  await join(app, page, ezra)
  await signIn(member, demo('sam', 'Sam Whitfield'))
  await comeUnconfirmed(app, stranger, newcomer('pia', 'Pia Novak'))
  const seen = async (visitor: Page) => (await visitor.goto('/u/ezra'))?.status()
  const choose = async (who: string) => {
    await page.goto('/settings/profile')
    await page.getByRole('radio', { name: who }).check()
    await save(page, 'about')
    await page.goto('/u/ezra')
    await expectAccessible(page)
  }
  await choose('Members')
  expect([await seen(guest), await seen(stranger), await seen(member)]).toEqual([404, 404, 200])
  expect(await guest.content()).not.toContain('Ezra')
  await follow(page.getByRole('main').getByRole('link', { name: 'Everybody' }))
  expect(await heading(page)).toBe('Your profile is hidden here')
  await expectAccessible(page)
  await follow(page.getByRole('link', { name: 'Back to your own view' }))
  await follow(page.getByRole('main').getByRole('link', { name: 'Members' }))
  expect(await heading(page)).toBe(ezra.name)

  await choose('Everybody')
  expect([await seen(guest), await seen(stranger), await seen(member)]).toEqual([200, 200, 200])
  await expectAccessible(guest)
  expect(await guest.locator('meta[name=robots]').count()).toBe(0)
  expect(await guest.content()).not.toContain(ezra.email)
  await choose('My communities')
  expect([await seen(guest), await seen(stranger), await seen(member)]).toEqual([404, 404, 404])

  for (const address of ['/u/nobody', '/u/EZRA', `/u/${'x'.repeat(200)}`])
    expect((await guest.goto(address))?.status(), address).toBe(404)
})

test('two tabs: the later one is told that something newer is there, keeps what was typed, and wins when it is sent again', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await join(app, page, newcomer('fritz', 'Fritz Keller'))
  await page.goto('/settings/profile')
  const tab = await page.context().newPage()
  await tab.goto('/settings/profile')
  await page.getByLabel('Headline').fill('From the first tab')
  await save(page, 'about')
  await expectSaved(page, 'Your profile is saved')

  await tab.getByLabel('Headline').fill('From the second tab')
  expect((await save(tab, 'about')).status()).toBe(409)
  expect(await tab.getByText('Your profile was changed meanwhile').isVisible()).toBe(true)
  expect(await tab.getByLabel('Headline').inputValue()).toBe('From the second tab')
  await expectAccessible(tab)
  await save(tab, 'about')
  await expectSaved(tab, 'Your profile is saved')
  await page.goto('/u/fritz')
  expect(await page.getByRole('main').innerText()).toContain('From the second tab')
})
