import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** How the letters look, as pixels; two that have no glyph look the same. */
async function pictureOf(page: Page, text: string) {
  await page.setContent(`<meta charset="utf-8"><p style="font: 40px sans-serif">${text}</p>`)
  return (await page.locator('p').screenshot()).toString('base64')
}

describe('the browser of the journeys', () => {
  test('draws letters', async () => {
    const page = await browser.newPage()
    expect(await pictureOf(page, 'Ærøskøbing')).not.toBe(await pictureOf(page, 'Zażółć'))
    await page.close()
  })

  test('reaches nothing beyond this machine', async () => {
    const page = await browser.newPage()
    await expect(page.goto('http://127.0.0.2/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
    await page.close()
  })

  test('can run beside another', async () => {
    const others = await Promise.all([launchBrowser(), launchBrowser()])
    expect(others.map((other) => other.isConnected())).toEqual([true, true])
    await Promise.all(others.map((other) => other.close()))
  })
})
