import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { changeRows } from '../change-rows.ts'
import { clocksPutBack } from '../clocks-put-back.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo } from '../keyboard.ts'
import { demo, signIn } from '../people.ts'
import { picker, times, wordsOf, zoneLine } from '../slot-picker.ts'
import { heading, pathOf } from '../where.ts'

/** What the page keeps in memory is lost when the browser loads it anew. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isFirstDocument: true }))
const isMarked = (page: Page) => page.evaluate(() => 'isFirstDocument' in window)

test.for([
  ['Europe/Lisbon', 'Lisbon'],
  ['America/New_York', 'New York'],
  ['Asia/Kathmandu', 'Kathmandu'],
] as const)(
  'AVAIL-08, DISC-04: a guest in %s picks a free hour on their own clock, and sees both clocks before they ask',
  async ([timezoneId, place], { newPage }) => {
    const page = await newPage({ timezoneId })
    await page.goto('/mentors/noor')
    await zoneLine(page, place).waitFor()
    await mark(page)
    const free = picker(page).getByRole('grid').getByRole('link')
    const day = (await free.nth(1).getAttribute('aria-label')) ?? ''
    await free.nth(1).click()
    const dayWords = day.split(',')[0] ?? ''
    await picker(page).getByRole('group', { name: dayWords }).waitFor()
    expect(await picker(page).locator('[aria-current=date]').getAttribute('aria-label')).toBe(day)
    expect(new URL(page.url()).searchParams.get('day')).toMatch(/^20\d\d-\d\d-\d\d$/)

    const first = times(page).first()
    const [mine = '', theirs = ''] = (await wordsOf(first)).split('\n')
    expect(theirs).toMatch(/^\d\d:\d\d (?:\w{3} )?for Noor$/)
    await first.check()
    expect(await isMarked(page), 'nothing was loaded anew').toBe(true)
    await follow(picker(page).getByRole('button', { name: 'Continue' }))
    expect(await heading(page)).toBe('Request a session with Noor de Wit')
    const facts = await page.getByRole('main').innerText()
    for (const said of [`${dayWords}, ${mine}`, `(${place})`, theirs.slice(0, 5), '(Amsterdam)', 'This time is free'])
      expect(facts).toContain(said)
    await expectAccessible(page)
    await page.goBack()
    expect(new URL(page.url()).pathname, 'a choice within the page leaves no trace in the history').toBe(
      '/mentors/noor',
    )
    await expectAccessible(page)
  },
)

test('without script the same is links and forms: the next free days, a month, a kind of session, a zone, a time', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/mentors/noor')
  const listed = picker(page).getByRole('list', { name: 'Next free days' }).getByRole('link')
  expect(await listed.count()).toBe(6)
  const day = (await listed.nth(2).innerText()).split(',')[0] ?? ''
  await follow(listed.nth(2))
  expect(await picker(page).getByRole('group', { name: day }).isVisible()).toBe(true)

  await follow(
    picker(page)
      .getByRole('link', { name: /60 min/ })
      .first(),
  )
  expect(await picker(page).getByRole('group', { name: day }).isVisible(), 'the day stays').toBe(true)
  expect(new URL(page.url()).searchParams.get('type')).toMatch(/^\w{26}$/)

  await follow(picker(page).getByRole('link', { name: 'Change zone' }))
  await picker(page).getByLabel('Show times in').selectOption('Asia/Tokyo')
  await follow(picker(page).getByRole('button', { name: 'Show these times' }))
  expect(await zoneLine(page, 'Tokyo').isVisible()).toBe(true)
  await follow(picker(page).locator('#later'))
  expect(await zoneLine(page, 'Tokyo').isVisible(), 'the zone stays').toBe(true)

  await times(page).last().check()
  await follow(picker(page).getByRole('button', { name: 'Continue' }))
  expect(pathOf(page)).toBe('/bookings/new/noor')
  const facts = await page.getByRole('main').innerText()
  for (const said of ['60 min', '(Tokyo)', '(Amsterdam)']) expect(facts).toContain(said)
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
})

test('by the keyboard alone: days by arrows over the end of a month, weeks, months, then a time', async ({
  newPage,
}) => {
  const page = await newPage({ timezoneId: 'Europe/Amsterdam' })
  await page.goto('/mentors/noor')
  await zoneLine(page, 'Amsterdam').waitFor()
  await mark(page)
  await tabTo(picker(page).locator('[aria-current=date]'))
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-date]')?.dataset['date'])
  const press = async (key: string, date: string) => {
    await page.keyboard.press(key)
    await expect.poll(focused, { message: key }).toBe(date)
  }
  const start = (await focused()) ?? ''
  const after = (date: string, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
  await press('ArrowRight', after(start, 1))
  await press('ArrowLeft', start)
  const monday = after(start, -((new Date(start).getUTCDay() + 6) % 7))
  if (monday.slice(0, 7) === start.slice(0, 7)) await press('Home', monday)
  const month = (date: string | undefined) => date?.slice(0, 7)
  const from = (await focused()) ?? ''
  await page.keyboard.press('PageDown')
  await expect.poll(async () => month(await focused()), { message: 'PageDown' }).not.toBe(month(from))
  await page.keyboard.press('PageUp')
  await expect.poll(async () => month(await focused()), { message: 'PageUp' }).toBe(month(from))
  for (let day = (await focused()) ?? ''; day.slice(0, 7) === start.slice(0, 7);) {
    day = after(day, 7)
    await press('ArrowDown', day)
  }
  expect(await page.locator('p[role=status]').last().innerText()).toMatch(/^\w+ 20\d\d\. /)
  await expectAccessible(page)

  const free = picker(page).getByRole('grid').getByRole('link').first()
  const date = (await free.getAttribute('id'))?.replace('day-', '') ?? ''
  for (let day = (await focused()) ?? ''; day !== date;) {
    const step = day < date ? 1 : -1
    day = after(day, step)
    await press(step > 0 ? 'ArrowRight' : 'ArrowLeft', day)
  }
  await arriveAt(page, date)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  const chosen = await picker(page).locator('[name=start]:checked').inputValue()
  await tabTo(picker(page).getByRole('button', { name: 'Continue' }))
  expect(await isMarked(page)).toBe(true)
  await arriveBy(page, () => page.keyboard.press('Enter'))
  expect(new URL(page.url()).searchParams.get('start')).toBe(chosen)
  expect(await heading(page)).toBe('Request a session with Noor de Wit')
})

/** Chooses the day that has the focus, which keeps it. */
async function arriveAt(page: Page, date: string): Promise<void> {
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('day')).toBe(date)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`day-${date}`)
}

test('whoever comes back to the page after a while sees what is free now, and hears that their time is gone', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await page.clock.install()
  await signIn(page, demo('lin', 'Lin Zhao'))
  await page.goto('/mentors/rosa-delgado-ibarra')
  const first = times(page).first()
  const [start, count] = [Number(await first.getAttribute('value')), await times(page).count()]
  await first.check()
  const comeBack = async () => {
    await page.clock.fastForward('02:00')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }
  const answered = page.waitForResponse((response) => response.url().endsWith('/mentors/rosa-delgado-ibarra'))
  await comeBack()
  await (await answered).finished()
  await expect.poll(() => times(page).first().isChecked(), { message: 'what is still free stays chosen' }).toBe(true)

  const mentor = `(select id from users where username = 'rosa-delgado-ibarra')`
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  const [before, after] = [day(start - 86_400_000), day(start + 86_400_000)]
  await changeRows(
    app,
    `insert into availability_overrides (id, mentor_id, on_date, until_date, kind, start_min, end_min) values ('gone', ${mentor}, '${before}', '${after}', 'block', 0, 1440)`,
  )
  await comeBack()
  await expect.poll(() => page.locator(`[name=start][value="${start}"]`).count()).toBe(0)
  expect(await page.getByText('The time that you had chosen is not free any more.').count()).toBe(1)
  expect(count).toBeGreaterThan(0)
})

test('rule 6: in the night when clocks are put back, each of the two hours says which it is, for both people', async ({
  app,
  newPage,
}) => {
  const change = clocksPutBack(Date.now(), 170)
  // In some weeks of April the next such night is too far away to be booked.
  if (!change) return
  const date = (at: number) => new Date(at).toISOString().slice(0, 10)
  const minute = (at: number) => (at % 86_400_000) / 60_000
  const mentor = `(select id from users where username = 'zeynep-arslan')`
  const hour = 3_600_000
  await changeRows(
    app,
    `update mentor_profiles set timezone = 'UTC', horizon_days = 180, slot_step_min = 30, accepting = 1 where user_id = ${mentor}`,
    `delete from availability_rules where mentor_id = ${mentor}`,
    `insert into availability_overrides (id, mentor_id, on_date, until_date, kind, start_min, end_min) values ('twice', ${mentor}, '${date(change.at)}', '${date(change.at)}', 'add', ${minute(change.at - hour)}, ${minute(change.at - hour) + 150})`,
  )
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`/mentors/zeynep-arslan?zone=${change.zone}&month=${date(change.at).slice(0, 7)}`)
  const labels = await Promise.all((await times(page).all()).map(wordsOf))
  const mine = labels.map((label) => label.split('\n')[0] ?? '')
  expect(mine.filter((label) => /^\d\d:\d\d [A-Z]+$/.test(label))).toHaveLength(4)
  expect(new Set(mine).size, mine.join(', ')).toBe(mine.length)
  await times(page).nth(2).check()
  await follow(picker(page).getByRole('button', { name: 'Continue' }))
  expect(await page.getByRole('main').innerText()).toContain(mine[2] ?? 'a time')
})
