import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessibleNow } from './accessible.ts'
import { scrollsSideways } from './browser/troubles.ts'
import { arriveBy } from './follow.ts'
import { tabTo } from './keyboard.ts'
import { heading } from './where.ts'

/** A page that is passed holds for everybody: accessible in the theme that it has, and no wider than the window. */
export async function passed(page: Page, title?: string): Promise<void> {
  if (title !== undefined) expect(await heading(page)).toBe(title)
  expect(await scrollsSideways(page), page.url()).toBe(false)
  await expectAccessibleNow(page)
}

/** By the keyboard alone, from wherever the focus is. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page.getByRole('main').getByRole('button', { name, exact: true }))
  await arriveBy(page, () => page.keyboard.press('Enter'))
}

export const main = (page: Page) => page.getByRole('main').innerText()
export const link = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first()
