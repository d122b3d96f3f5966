// node apps/e2e/src/browser/screenshot.ts URL OUT_DIR [--script=off]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch.ts'
import { gatherTroubles, scrollsSideways } from './troubles.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]
const SMALLEST = { width: 320, height: 640 }
const THEMES = ['light', 'dark'] as const

type Visit = { url: string; javaScriptEnabled: boolean }
type Look = { viewport: { width: number; height: number }; colorScheme: (typeof THEMES)[number] }

async function open(browser: Browser, { url, javaScriptEnabled }: Visit, look: Look) {
  const page = await browser.newPage({ ...look, javaScriptEnabled })
  const troubles = gatherTroubles(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, troubles }
}

async function shoot(browser: Browser, visit: Visit, folder: string) {
  const looks = SIZES.flatMap((viewport) => THEMES.map((colorScheme) => ({ viewport, colorScheme })))
  const all: string[] = []
  for (const look of looks) {
    const path = join(folder, `${look.viewport.width}-${look.colorScheme}.png`)
    const { page, troubles } = await open(browser, visit, look)
    await page.screenshot({ path, fullPage: true })
    await page.close()
    console.info(path)
    all.push(...troubles)
  }
  return all
}

async function squeeze(browser: Browser, visit: Visit) {
  const { page } = await open(browser, visit, { viewport: SMALLEST, colorScheme: 'light' })
  const isTooWide = await scrollsSideways(page)
  await page.close()
  return isTooWide ? [`scrolls sideways at ${SMALLEST.width} px`] : []
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { script: { type: 'string', default: 'on' } },
})
const [url, folder] = positionals
if (!url || !folder) throw new Error('Say: screenshot.ts URL OUT_DIR [--script=off]')

const visit = { url, javaScriptEnabled: values.script !== 'off' }
const browser = await launchBrowser()
const troubles = new Set([...(await shoot(browser, visit, folder)), ...(await squeeze(browser, visit))])
await browser.close()
for (const trouble of troubles) console.error(trouble)
process.exitCode = troubles.size > 0 ? 1 : 0
