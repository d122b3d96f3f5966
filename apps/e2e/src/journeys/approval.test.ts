import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { changeRows } from '../change-rows.ts'
import { expectFits } from '../fits.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo } from '../keyboard.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, enter } from '../people.ts'
import { twoColours } from '../picture.ts'
import { heading, pathOf } from '../where.ts'

const ada = demo('ada', 'Ada Lindqvist')
const root = demo('root', 'Ruth Ackermann')
const ivo = demo('ivo', 'Ivo Horvat')
const kofi = demo('kofi.boateng', 'Kofi Boateng')
const sophie = demo('sophie.lambrecht', 'Sophie Lambrecht')

const mentors = '/admin/mentorship/mentors'
const pending = `${mentors}?tab=pending`
const why = 'Please tell in the bio for whom you have worked, and what came of it.'

const said = (page: Page) => page.getByRole('main').getByRole('status').first().innerText()
const press = (page: Page, key: string) => arriveBy(page, () => page.keyboard.press(key))

/** Through the rows of the list with one key, to the one about somebody. */
async function rowTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name: `View Details of ${name}` })
  for (let count = 0; count < 24; count += 1) {
    await page.keyboard.press('j')
    if (await link.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`No way by j to ${name}`)
}

test(
  'APPL-06 to APPL-12, K11: an admin goes through the queue by keyboard; each applicant hears, and a mentor is found',
  { timeout: 120_000 },
  async ({ app, newPage }) => {
    // He has taken his photo away since he applied.
    await changeRows(
      app,
      `update profiles set photo_key = null where user_id = (select id from users where name = '${ivo.name}')`,
      `update mentor_applications set snapshot = json_set(snapshot, '$.photoKey', null)
       where user_id = (select id from users where name = '${ivo.name}')`,
    )
    const office = await newPage()
    await enter(office, ada, '/home')
    await office
      .getByRole('banner')
      .getByRole('button', { name: /^Your account/ })
      .click()
    await follow(office.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Administration' }))
    expect([pathOf(office), await heading(office)]).toEqual([mentors, 'Mentors'])
    const tabs = await office.getByRole('navigation', { name: 'States' }).getByRole('link').allInnerTexts()
    expect(tabs.map((tab) => tab.replace(/\s*\d+$/, ''))).toEqual(['All', 'Pending', 'Approved', 'Inactive'])
    await expectFits(office)

    await rowTo(office, ivo.name)
    await press(office, 'Enter')
    expect(await heading(office)).toBe(ivo.name)
    expect(await office.getByText('No photo', { exact: true }).isVisible()).toBe(true)
    await expectFits(office)
    await press(office, 'k')
    expect(await heading(office)).not.toBe(ivo.name)
    await press(office, 'j')
    expect(await heading(office)).toBe(ivo.name)

    await office.keyboard.press('a')
    for (let ticked = 0; ticked < 4; ticked += 1) {
      await office.keyboard.press('Space')
      await office.keyboard.press('Tab')
    }
    const approve = office.getByRole('button', { name: 'Approve and tell Ivo' })
    await tabTo(approve)
    expect((await press(office, 'Enter')).status()).toBe(422)
    expect(await office.getByRole('alert').innerText()).toContain('all five points')
    expect(await office.getByRole('checkbox', { checked: true }).count()).toBe(4)
    await expectAccessible(office)
    await office.getByLabel('Clear communication').focus()
    await office.keyboard.press('Space')
    await tabTo(approve)
    expect((await press(office, 'Enter')).status()).toBe(409)
    expect(await office.getByRole('alert').innerText()).toContain('Something is missing in the application')
    expect(await office.getByText('It cannot be approved without a photo').isVisible()).toBe(true)
    await expectAccessible(office)

    const own = await newPage()
    await enter(own, ivo, '/home')
    await own.goto('/settings/photo')
    await own
      .getByLabel('Picture', { exact: true })
      .setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer: twoColours(500, 500) })
    await follow(own.getByRole('button', { name: 'Save photo' }))
    await tabTo(approve)
    expect((await press(office, 'Enter')).status()).toBe(409)
    expect(await office.getByRole('alert').innerText()).toContain('was changed meanwhile')
    expect(await heading(office)).toBe(ivo.name)
    expect(await office.getByText('It cannot be approved without').count()).toBe(0)
    await tabTo(approve)
    await press(office, 'Enter')
    expect(await said(office)).toContain('Ivo Horvat is approved')
    expect((await mailAbout(/^You are a mentor on MentorHub/, { app, to: ivo.email })).text).toContain(
      '/mentor/availability',
    )

    const guest = await newPage()
    await guest.goto('/mentors?q=ivo+horvat')
    await follow(guest.getByRole('article').getByRole('link', { name: ivo.name }).first())
    expect(await heading(guest)).toBe(ivo.name)
    await own.goto('/mentor')
    expect(await heading(own)).toBe('Mentor Dashboard')
    await own.goto('/notifications')
    expect(await own.getByText('You are a mentor now').isVisible()).toBe(true)

    await office.goto(pending)
    await rowTo(office, kofi.name)
    await press(office, 'Enter')
    await office.keyboard.press('r')
    await office.keyboard.type('Inc')
    await tabTo(office.getByLabel('In your words'))
    await office.keyboard.type('Too thin.')
    await tabTo(office.getByRole('button', { name: 'Reject and tell Kofi' }))
    expect((await press(office, 'Enter')).status()).toBe(422)
    expect(await office.getByLabel('In your words').inputValue()).toBe('Too thin.')
    expect(await office.getByLabel('Reason', { exact: true }).inputValue()).toBe('incomplete_profile')
    await office.getByLabel('In your words').fill(why)
    await follow(office.getByRole('button', { name: 'Reject and tell Kofi' }))
    expect(await said(office)).toContain('The application of Kofi Boateng is rejected')
    const answer = await mailAbout(/^Your mentor application was not accepted/, { app, to: kofi.email })
    for (const words of ['Incomplete profile', 'for whom you have worked']) expect(answer.text).toContain(words)
    const rejected = await newPage()
    await enter(rejected, kofi, '/mentor/apply')
    await rejected.goto('/mentor/apply')
    expect(await rejected.getByRole('main').innerText()).toContain(why)

    const other = await newPage()
    await enter(other, root, `${pending}&q=sophie`)
    await follow(other.getByRole('link', { name: `View Details of ${sophie.name}` }))
    await office.goto(`${pending}&q=sophie`)
    await follow(office.getByRole('link', { name: `View Details of ${sophie.name}` }))
    await office.keyboard.press('c')
    await office.keyboard.type(why)
    await follow(office.getByRole('button', { name: 'Ask Sophie for changes' }))
    expect(await said(office)).toContain('goes back for changes')
    await other.getByText('Reject', { exact: true }).click()
    await other.getByLabel('Reason', { exact: true }).selectOption('Terms violation')
    await other.getByLabel('In your words').fill('These words must not be lost.')
    expect((await follow(other.getByRole('button', { name: 'Reject and tell Sophie' }))).status()).toBe(409)
    expect(await other.getByRole('alert').innerText()).toContain('Somebody decided on this application before you')
    for (const words of ['These words must not be lost.', 'decided by Ada Lindqvist', 'Changes requested'])
      expect(await other.getByRole('main').innerText()).toContain(words)
    await expectAccessible(other)
    await mailAbout(/^Your mentor application needs some changes/, { app, to: sophie.email })
  },
)

test('APPL-12: a deactivated mentor is gone at once and reads why; reactivated, they are back', async ({
  app,
  newPage,
}) => {
  const office = await newPage()
  await enter(office, root, `${mentors}?tab=approved&q=ivo`)
  const reader = await newPage()
  await enter(reader, demo('sam', 'Sam Whitfield'), '/home')
  await reader.goto('/mentors/ivo')
  expect(await heading(reader)).toBe(ivo.name)

  const deactivate = async () => {
    await office.getByText('Deactivate', { exact: true }).last().click()
    await office.getByLabel('Reason', { exact: true }).fill(why)
    return follow(office.getByRole('button', { name: 'Deactivate and tell Ivo' }))
  }
  await follow(office.getByRole('link', { name: `View Details of ${ivo.name}` }))
  await deactivate()
  expect(await said(office)).toBe(
    'The mentor is deactivated, and told why by mail. What was open with them is cancelled.',
  )
  expect(await office.getByText(why).isVisible()).toBe(true)
  await expectFits(office)
  const mail = await mailAbout(/^Your mentor profile is deactivated/, { app, to: ivo.email })
  expect(mail.text).toContain('for whom you have worked')
  expect((await reader.reload())?.status()).toBe(404)
  await reader.goto('/mentors?q=ivo+horvat')
  expect(await reader.getByRole('article').filter({ hasText: ivo.name }).count()).toBe(0)

  await follow(office.getByRole('button', { name: 'Reactivate and tell Ivo' }))
  expect(await said(office)).toBe('The mentor is active again, and told by mail.')
  await mailAbout(/^Your mentor profile is active again/, { app, to: ivo.email })
  await reader.goto('/mentors/ivo')
  expect(await heading(reader)).toBe(ivo.name)
  // As the journeys about the directory know him.
  await deactivate()
})

test('single keys can be switched off, and nothing needs them or a script', async ({ newPage }) => {
  const office = await newPage()
  await enter(office, ada, mentors)
  await office.getByText('Keyboard', { exact: true }).click()
  const toggle = office.getByRole('button', { name: 'Use single keys' })
  await toggle.click()
  expect(await toggle.getAttribute('aria-pressed')).toBe('false')
  await office.keyboard.press('j')
  expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true)
  await office.reload()
  await office.getByText('Keyboard', { exact: true }).click()
  expect(await toggle.getAttribute('aria-pressed')).toBe('false')

  const plain = await newPage({ javaScriptEnabled: false })
  await enter(plain, ada, `${mentors}?tab=approved&q=tom`)
  expect(await plain.getByText('Keyboard', { exact: true }).isVisible()).toBe(false)
  await follow(plain.getByRole('link', { name: /^View Details/ }))
  await plain.getByText('Deactivate', { exact: true }).last().click()
  await plain.getByLabel('Reason', { exact: true }).fill('Because.')
  expect((await follow(plain.getByRole('button', { name: /^Deactivate and tell/ }))).status()).toBe(422)
  expect(await plain.getByRole('alert').innerText()).toContain('at least 20 characters')
})

test('ADM-21, Z1: the admin tree is refused to everybody else, clearly', async ({ newPage }) => {
  const guest = await newPage()
  await guest.goto('/admin')
  expect([pathOf(guest), new URL(guest.url()).searchParams.get('next')]).toEqual(['/login', pending])
  for (const who of [demo('sam', 'Sam Whitfield'), demo('noor', 'Noor de Wit')]) {
    const page = await newPage()
    await enter(page, who, '/home')
    for (const path of [mentors, `${mentors}/somebody`, '/admin/mentorship/categories']) {
      expect((await page.goto(path))?.status(), path).toBe(403)
      expect(await heading(page)).toBe('This page is not open to you')
    }
    await page.goto('/home')
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Your account/ })
      .click()
    expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0)
  }
  const office = await newPage()
  await enter(office, ada, '/home')
  expect((await office.goto(`${mentors}/somebody`))?.status()).toBe(404)
})
