import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { expectFits } from '../fits.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo } from '../keyboard.ts'
import { demo, enter } from '../people.ts'
import { heading } from '../where.ts'

/** In Toronto, without any hours yet. */
const camille = demo('camille.tremblay', 'Camille Tremblay')
/** In Berlin. */
const matthias = demo('matthias.brandt', 'Matthias Brandt')

const page = '/mentor/availability'
const said = (on: Page, words: string) => on.getByRole('status').filter({ hasText: words }).isVisible()
const day = (on: Page, name: string) => on.getByRole('group', { name: 'Day of week' }).getByRole('checkbox', { name })
const problems = (on: Page) => on.getByRole('alert').getByRole('link').allInnerTexts()
const main = (on: Page) => on.getByRole('main').innerText()

async function fillTimes(on: Page, start: string, end: string): Promise<void> {
  await on.getByLabel('Start time').fill(start)
  await on.getByLabel('End time').fill(end)
}

const add = (on: Page) => follow(on.getByRole('button', { name: 'Add Time Slot' }))

/** The days of the week view, each with what it comes to. */
const week = (on: Page, title: string) =>
  on
    .getByRole('region', { name: title })
    .getByRole('listitem')
    .filter({ has: on.locator('time') })

/** The night in which Toronto puts its clocks forward next: the second Sunday of a March. */
function nextForward(): string {
  const now = new Date()
  const marches = [0, 1].map((later) => secondSunday(now.getUTCFullYear() + later))
  return marches.find((date) => Date.parse(date) > now.getTime() + 3 * 86_400_000) ?? ''
}

function secondSunday(year: number): string {
  const first = new Date(Date.UTC(year, 2, 1)).getUTCDay()
  return `${year}-03-${String(8 + ((7 - first) % 7)).padStart(2, '0')}`
}

test('AVAIL-04, AVAIL-06, AVAIL-07, AVAIL-13: on a phone and without script, a mentor adds hours, joins, copies, changes and removes them', async ({
  newPage,
}) => {
  const phone = await newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, hasTouch: true })
  await enter(phone, camille, page)
  expect(await heading(phone)).toBe('Availability Management')
  for (const tab of ['Recurring Schedule', 'Specific Dates', 'Blocks', 'Limits'])
    expect(await phone.getByRole('link', { name: tab, exact: true }).first().isVisible(), tab).toBe(true)
  for (const tip of [
    'Keep at least 10 slots',
    'Update your availability weekly',
    'Block out personal',
    'Allow buffer time',
  ])
    expect(await main(phone)).toContain(tip)
  expect(await main(phone)).toContain('You have no hours yet')

  expect((await add(phone)).status()).toBe(422)
  expect(await problems(phone)).toContain('Choose at least one day.')
  await day(phone, 'Monday').check({ force: true })
  await fillTimes(phone, '17:00', '15:00')
  expect((await add(phone)).status()).toBe(422)
  expect(await problems(phone)).toEqual([expect.stringContaining('The end is not after the start.')])
  expect(await day(phone, 'Monday').isChecked()).toBe(true)
  await fillTimes(phone, '15:00', '17:00')
  await add(phone)
  expect(await said(phone, 'Your hours are added.')).toBe(true)
  expect(await week(phone, 'Next week').first().innerText()).toContain('15:00–17:00')

  await day(phone, 'Monday').check({ force: true })
  await fillTimes(phone, '16:00', '18:30')
  await add(phone)
  expect(await said(phone, 'It joined hours that were there: Monday is 15:00–18:30 now.')).toBe(true)

  await phone.getByText('Copy Monday to other days').click()
  const to = phone.getByRole('group', { name: 'To which days' })
  for (const name of ['Tuesday', 'Friday']) await to.getByRole('checkbox', { name }).check({ force: true })
  await follow(phone.getByRole('button', { name: 'Copy hours' }))
  expect(await said(phone, 'The hours are copied.')).toBe(true)
  expect(await week(phone, 'Next week').nth(4).innerText()).toContain('15:00–18:30')

  await follow(phone.getByRole('link', { name: 'Change Friday 15:00–18:30' }))
  await day(phone, 'Friday').uncheck({ force: true })
  await day(phone, 'Saturday').check({ force: true })
  await fillTimes(phone, '22:00', '01:00')
  await phone.getByLabel('Ends the next day').first().check()
  await follow(phone.getByRole('button', { name: 'Save Changes' }))
  expect(await phone.getByRole('link', { name: 'Change Saturday 22:00–01:00 (next day)' }).count()).toBe(1)
  expect(await week(phone, 'Next week').nth(5).innerText()).toContain('22:00–24:00')
  expect(await week(phone, 'Next week').nth(6).innerText()).toContain('00:00–01:00')

  await follow(phone.getByRole('link', { name: 'Remove Tuesday 15:00–18:30' }))
  expect(await phone.getByRole('heading', { name: 'Remove Tuesdays 15:00–18:30?' }).isVisible()).toBe(true)
  expect(await main(phone)).toContain('Sessions that are agreed stay where they are.')
  const confirm = phone.url()
  await follow(phone.getByRole('button', { name: 'Remove', exact: true }))
  expect(await said(phone, 'It is removed.')).toBe(true)
  expect(await phone.getByRole('link', { name: /^Change Tuesday/ }).count()).toBe(0)
  await phone.goto(confirm)
  expect(await phone.getByRole('alert').innerText()).toContain('This entry is not there any more.')
})

test('AVAIL-05, time.md 2: dates add to the week, take its place or are blocked, and a night without that hour says so', async ({
  newPage,
}) => {
  const desk = await newPage({ locale: 'en-GB' })
  await enter(desk, camille, `${page}?tab=dates`)
  await expectFits(desk)
  const night = nextForward()
  await desk.getByLabel('Date', { exact: true }).fill(night)
  await fillTimes(desk, '02:00', '03:00')
  await desk.getByLabel('Note').fill('A night shift')
  await add(desk)
  expect(await main(desk)).toContain('02:00–03:00 does not exist on this date, because the clocks go forward.')
  await desk.getByLabel('Date', { exact: true }).fill(night)
  await fillTimes(desk, '02:30', '03:30')
  await desk.getByLabel('Instead of the usual hours').check()
  await add(desk)
  expect(await main(desk)).toContain('02:30–03:30 lasts 30 minutes on this date')
  await expectAccessible(desk)

  await desk.getByLabel('Date', { exact: true }).evaluate((field) => field.removeAttribute('min'))
  await desk.getByLabel('Date', { exact: true }).fill('2020-02-03')
  await fillTimes(desk, '10:00', '11:00')
  expect((await add(desk)).status()).toBe(400)
  expect(await problems(desk)).toEqual(['This date is over. Choose today or a later one.'])
  expect(await desk.getByLabel('Date', { exact: true }).inputValue()).toBe('2020-02-03')

  await follow(desk.getByRole('link', { name: /^Remove .*02:00–03:00$/ }))
  await follow(desk.getByRole('button', { name: 'Remove', exact: true }))
  expect(await main(desk)).not.toContain('02:00–03:00')

  await follow(desk.getByRole('link', { name: 'Blocks', exact: true }).first())
  expect(await desk.getByLabel('Start time').isVisible()).toBe(false)
  await desk.getByLabel('First day').fill(night)
  await desk.getByLabel('Note').fill('Away')
  await follow(desk.getByRole('button', { name: 'Block this time' }))
  expect(await desk.getByRole('link', { name: /^Change .* All day$/ }).count()).toBe(1)
  await desk.getByLabel('First day').fill(night)
  await desk.getByLabel('Whole days').uncheck()
  await follow(desk.getByRole('button', { name: 'Block this time' }))
  expect(await problems(desk)).toEqual(['Enter a time.', 'Enter a time.'])
  expect(await desk.getByLabel('Start time').isVisible()).toBe(true)
  await expectFits(desk)
})

test('AVAIL-03: by keyboard alone a mentor adds an evening, and takes it away again', async ({ newPage }) => {
  const desk = await newPage()
  await enter(desk, matthias, page)
  await expectFits(desk)
  await tabTo(day(desk, 'Wednesday'))
  await desk.keyboard.press('Space')
  await tabTo(desk.getByLabel('Start time'))
  await desk.keyboard.type('0700PM')
  await tabTo(desk.getByLabel('End time'))
  await desk.keyboard.type('0830PM')
  await arriveBy(desk, () => desk.keyboard.press('Enter'))
  expect(await said(desk, 'Your hours are added.')).toBe(true)
  await tabTo(desk.getByRole('link', { name: 'Remove Wednesday 19:00–20:30' }))
  await arriveBy(desk, () => desk.keyboard.press('Enter'))
  await expectFits(desk)
  await tabTo(desk.getByRole('button', { name: 'Remove', exact: true }))
  await arriveBy(desk, () => desk.keyboard.press('Enter'))
  expect(await said(desk, 'It is removed.')).toBe(true)
})

test('time.md 8, AVAIL-07, AVAIL-09, AVAIL-10: limits, the door, and a move to another zone that shows first what it does', async ({
  newPage,
}) => {
  const desk = await newPage()
  await enter(desk, matthias, `${page}?tab=limits`)
  await expectFits(desk)
  const tab = await desk.context().newPage()
  await tab.goto(`${page}?tab=limits`)
  await desk.getByLabel('Minimum notice').selectOption('2 days')
  await desk.getByLabel('Buffer after a session').selectOption('15 minutes')
  await follow(desk.getByRole('button', { name: 'Save Changes' }))
  expect(await said(desk, 'Your limits are saved.')).toBe(true)
  await tab.getByLabel('Days ahead').fill('30')
  expect((await follow(tab.getByRole('button', { name: 'Save Changes' }))).status()).toBe(409)
  expect(await tab.getByText('Your schedule was changed meanwhile').isVisible()).toBe(true)
  expect(await tab.getByLabel('Days ahead').inputValue()).toBe('30')

  await follow(desk.getByRole('button', { name: 'Stop accepting requests' }))
  expect(await said(desk, 'You accept no requests for now')).toBe(true)
  await follow(desk.getByRole('button', { name: 'Accept requests again' }))

  await desk.getByLabel('Change it to').selectOption('Europe/Lisbon')
  await follow(desk.getByRole('button', { name: 'Show what changes' }))
  const row = desk.getByRole('row', { name: /^Mon / }).first()
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['07:00–09:00', '08:00–10:00'])
  await expectFits(desk)
  await follow(desk.getByRole('button', { name: 'Use Lisbon time' }))
  expect(await main(desk)).toContain('All hours here are in Lisbon time')
  await follow(desk.getByRole('link', { name: 'Recurring Schedule' }))
  expect(await desk.getByRole('link', { name: 'Change Monday 08:00–10:00' }).count()).toBe(1)
  await desk.goto(`${page}?tab=limits&zone=Europe/Atlantis`)
  expect(await problems(desk)).toEqual(['Choose a time zone from the list.'])
})
