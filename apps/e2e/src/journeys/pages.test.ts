import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../accessible.ts'
import { scrollsSideways } from '../browser/troubles.ts'
import { test } from '../journey.ts'
import { accountPages, memberPages, mentorPages, staffPages } from '../pages.ts'
import { comeUnconfirmed, demo, join, newcomer, signIn } from '../people.ts'

const publicPages = [
  '/',
  '/mentors',
  '/mentors?category=design&q=a',
  '/mentors?q=zzzz',
  '/mentors/noor',
  '/mentors/noor?zones=all&zone=Asia/Kathmandu',
  '/mentors/grace-liu',
  '/bookings/new/noor?start=4000000000000',
  '/u/noor',
  '/mentors/noor/reviews',
  '/mentor/apply',
  '/help/contact',
  '/legal/terms',
  '/legal/privacy',
  '/legal/mentor-guidelines',
  '/legal/code-of-conduct',
  '/newsletter',
  '/newsletter?asked',
  '/newsletter/unknown-link',
  '/unsubscribe/unknown-link',
  '/dev/ui',
  '/dev/ui?part=accounts',
  '/nowhere',
]
const hydratedPages = ['/dev/emails']

/** The page is looked at through windows of this width, with letters of this size. */
const squeezes = [
  { what: 'at 320 px', width: 320, fontSize: '100%' },
  { what: 'on a phone', width: 390, fontSize: '100%' },
  { what: 'at a zoom of 200 %', width: 640, fontSize: '100%' },
  { what: 'with letters of 200 %', width: 1280, fontSize: '200%' },
]

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  for (const { what, width, fontSize } of squeezes) {
    await page.setViewportSize({ width, height: 700 })
    await page.evaluate((size) => void (document.documentElement.style.fontSize = size), fontSize)
    expect(await scrollsSideways(page), `${page.url()} ${what}`).toBe(false)
  }
}

async function expectSound(page: Page): Promise<void> {
  expect(await page.title(), page.url()).toMatch(/MentorHub/)
  expect(await page.getByRole('heading', { level: 1 }).count(), page.url()).toBe(1)
  expect(await page.getByRole('main').count(), page.url()).toBe(1)
  expect(await page.locator('[style]').count(), page.url()).toBe(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

/** Sound, and drawn without any script of the framework. */
async function expectPlain(page: Page, path: string, status = 200): Promise<void> {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(status)
  expect(await page.locator('script[src], link[rel=modulepreload], link[as=script]').count(), path).toBe(0)
  await expectSound(page)
  expect(scripts).toEqual([])
}

test.for([...publicPages, ...accountPages])(
  'UX-01, UX-04: %s is accessible in both themes, fits, and loads no script',
  async (path, { newPage }) => {
    await expectPlain(await newPage(), path, path === '/nowhere' ? 404 : 200)
  },
)

test.for(hydratedPages)('UX-01, UX-04: %s is accessible in both themes and fits', async (path, { newPage }) => {
  const page = await newPage()
  await page.goto(path)
  await expectSound(page)
})

/** Whose pages look different: who has filled them, and who runs the place. */
const members = {
  'a member': {
    who: demo('sam', 'Sam Whitfield'),
    paths: [...memberPages, '/u/sam', '/u/sam?as=public', '/u/noor', '/'],
  },
  'a mentor': { who: demo('noor', 'Noor de Wit'), paths: mentorPages },
  'a superadmin': { who: demo('root', 'Ruth Ackermann'), paths: ['/home', '/settings/security', ...staffPages] },
}

test.for(Object.entries(members))(
  'UX-01, UX-04: what %s sees is accessible in both themes, fits, and loads no script',
  { timeout: 120_000 },
  async ([, { who, paths }], { newPage }) => {
    const page = await newPage()
    await signIn(page, who)
    for (const path of paths) await expectPlain(page, path)
  },
)

test('UX-01, UX-04: what somebody sees whose address is not confirmed is accessible in both themes, and fits', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await comeUnconfirmed(app, page, newcomer('unconfirmed-one', 'Quinn Ashby'))
  for (const path of ['/home', '/settings/account', '/settings/security/app', '/settings/photo', '/u/unconfirmed-one'])
    await expectPlain(page, path)
})

test('UX-01, UX-04: what somebody sees who has just come is accessible in both themes, and fits', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await join(app, page, newcomer('wilhelmina-von-humboldt-to-see', 'Wilhelmina Alexandra von Humboldt-Rosenkrantz'))
  for (const path of ['/home?done=welcome', '/notifications', '/settings/profile', '/u/wilhelmina-von-humboldt-to-see'])
    await expectPlain(page, path)
})
