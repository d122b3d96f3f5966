import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { scrollsSideways } from './browser/troubles.ts'

/** Accessible in both themes, and within the window of a phone. */
export async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await scrollsSideways(page), `${page.url()} at ${width}`).toBe(false)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}
