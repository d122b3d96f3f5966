import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { gatherTroubles, scrollsSideways } from './troubles.ts'

const PAGES: Record<string, string> = {
  '/good': '<link rel="icon" href="data:,"><p>Fine',
  '/missing-picture': '<link rel="icon" href="data:,"><img src="/nowhere.png" alt="">',
  '/inline-script': '<link rel="icon" href="data:,"><script>document.title = "ran"</script>',
  '/console': '<link rel="icon" href="data:,"><script src="/script.js"></script>',
  '/away': '<link rel="icon" href="data:,"><img src="http://elsewhere.example/a.png" alt="">',
  '/wide': '<link rel="icon" href="data:,"><p class="wide">Wide<link rel="stylesheet" href="/wide.css">',
  '/wide.css': '.wide { width: 400px }',
  '/script.js': 'console.error("a cry"); throw new Error("a fall")',
}
const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript' }

let server: Server
let browser: Browser
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.statusCode = url in PAGES ? 200 : 404
    response.setHeader('content-type', TYPES[url.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'self'; img-src * data:")
    response.end(PAGES[url])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

function origin() {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return `http://127.0.0.1:${address.port}`
}

async function open(path: string) {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  const troubles = gatherTroubles(page)
  await page.goto(origin() + path, { waitUntil: 'networkidle' })
  return { page, troubles }
}

describe('the troubles of a page', () => {
  test('are none when all is well', async () => {
    expect((await open('/good')).troubles).toEqual([])
  })

  test.each([
    ['a picture that is missing', '/missing-picture', [/^console error: .*404.*nowhere\.png\)$/]],
    ['a script that its policy forbids', '/inline-script', [/^CSP violation: .*inline script/]],
    ['an error on the console and an exception', '/console', [/^console error: a cry/, /^exception: a fall$/]],
    ['a request that fails', '/away', [/^request failed: GET http:\/\/elsewhere\.example\/a\.png /]],
  ])('name %s', async (_what, path, expected) => {
    const { troubles } = await open(path)
    for (const line of expected) expect(troubles).toContainEqual(expect.stringMatching(line))
  })

  test('include having to scroll sideways', async () => {
    expect(await scrollsSideways((await open('/wide')).page)).toBe(true)
    expect(await scrollsSideways((await open('/good')).page)).toBe(false)
  })
})
