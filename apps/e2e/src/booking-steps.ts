import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { follow } from './follow.ts'
import type { Mail } from './mailbox.ts'
import { picker, times } from './slot-picker.ts'

export type Wishes = { readonly topic: string; readonly hope: string; readonly questions: string }

/** Chooses a mentor's first free time from then on, day by day and month by month, on the page that is open. */
export async function chooseTime(page: Page, from: number): Promise<number> {
  const days = picker(page).locator('[id^=day-]')
  const ids = await days.evaluateAll((all) => all.map(({ id }) => id))
  for (const id of ids) {
    const day = page.locator(`#${id}`)
    if ((await day.getAttribute('aria-current')) === null) await openDay(day, id.replace('day-', ''))
    const starts = await times(page).evaluateAll((all) => all.map((radio) => Number(radio.getAttribute('value'))))
    const start = starts.find((each) => each >= from)
    if (start === undefined) continue
    await picker(page).locator(`[name=start][value="${start}"]`).check()
    return start
  }
  await picker(page).locator('#later').click()
  await expect.poll(() => days.first().getAttribute('id')).not.toBe(ids[0])
  return chooseTime(page, from)
}

/** With script the times are exchanged within the page, and the address last. */
async function openDay(day: Locator, date: string): Promise<void> {
  await day.click()
  await day.page().waitForURL((url) => url.searchParams.get('day') === date)
}

export const goOn = (page: Page, label = 'Continue') =>
  follow(page.getByRole('main').getByRole('button', { name: label, exact: true }))

export async function writeDown(page: Page, { topic, hope, questions }: Wishes): Promise<void> {
  await page.getByLabel('Topic').fill(topic)
  await page.getByLabel('What I hope for').fill(hope)
  await page.getByLabel('Questions or areas of focus').fill(questions)
}

/** What a page of the form carries, whether it is shown or hidden. */
export const carried = (page: Page, name: string) => page.locator(`[name=${name}]`).first().inputValue()

/** The address behind one of the answers that a mail offers. */
export function answerIn({ links, subject }: Mail, answer: string): string {
  const link = links.map((one) => new URL(one)).find((url) => url.searchParams.get('to') === answer)
  if (!link) throw new Error(`“${subject}” does not offer to ${answer}`)
  return link.pathname + link.search
}

export const statusOf = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText()
