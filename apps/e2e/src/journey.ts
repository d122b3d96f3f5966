// oxlint-disable no-empty-pattern -- Vitest reads from the pattern which fixtures one needs, and there are none
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as plain } from 'vitest'
import { type App, startApp } from './app.ts'
import { launchBrowser } from './browser/launch.ts'
import { watch } from './watch.ts'

// An app that could not start is not tried again by each test.
let starting: Promise<App> | undefined

/**
 * A test with the built app and a browser, both started once a run. Every page that it opens belongs to a visitor of
 * its own, with an own address, and must come through without a complaint of the browser.
 */
export const test = plain
  .extend('app', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const app = await (starting ??= startApp())
    onCleanup(app.stop)
    return app
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('newPage', ({ app, browser }, { onCleanup }) => {
    const visits: Visit[] = []
    onCleanup(async () => {
      const complaints = new Set(visits.flatMap((visit) => visit.complaints()))
      await Promise.all(visits.map(({ page }) => page.context().close()))
      if (complaints.size > 0) throw new Error(`The browser complained:\n${[...complaints].join('\n')}`)
    })
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      const visit = await arrive(browser, { baseURL: app.url, ...options })
      visits.push(visit)
      return visit.page
    }
  })

type Visit = { readonly page: Page; readonly complaints: () => string[] }

async function arrive(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    extraHTTPHeaders: { 'CF-Connecting-IP': ownAddress() },
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  return { page, complaints: await watch(page) }
}

let visitors = 0

/** An address for documentation, another one for each visitor: what one does too often is not held against the next. */
export const ownAddress = () => `2001:db8:0:${(visitors += 1).toString(16)}::1`
