import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Axe finds nothing on the page as it stands, in the light and in the dark theme. Frames are pages of their own. */
export async function expectAccessible(page: Page, options: RunOptions = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessibleNow(page, options)
  }
  await page.emulateMedia({ colorScheme: null })
}

/** The same in the one theme in which the page is shown. */
export async function expectAccessibleNow(page: Page, options: RunOptions = {}): Promise<void> {
  const run = `${axe.source}; axe.run(${JSON.stringify({ iframes: false, ...options })})`
  await page.evaluate(untilNothingMoves)
  const { violations } = await page.evaluate<AxeResults>(run)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(found, `${page.url()}, ${isDark ? 'dark' : 'light'}`).toEqual([])
}

/** What fades in has no contrast yet. What moves for ever is not waited for. */
async function untilNothingMoves(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 10_000)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}
