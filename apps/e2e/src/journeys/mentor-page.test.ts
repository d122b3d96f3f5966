import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { scrollsSideways } from '../browser/troubles.ts'
import { changeRows } from '../change-rows.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, signIn } from '../people.ts'
import { picker, times } from '../slot-picker.ts'
import { heading, pathOf } from '../where.ts'

test('a time that is gone while somebody decides: they hear it, and choose among the nearest', async ({ newPage }) => {
  const page = await newPage({ timezoneId: 'Europe/Amsterdam' })
  await page.goto('/mentors/noor')
  const start = Number(await times(page).first().getAttribute('value'))
  await page.goto(`/bookings/new/noor?start=${start + 5 * 60_000}`)
  expect(await page.getByText('This time is not free any more').isVisible()).toBe(true)
  await expectAccessible(page)
  await follow(page.getByRole('list', { name: 'The nearest free times' }).getByRole('link').first())
  expect(new URL(page.url()).searchParams.get('start')).toBe(String(start))
  expect(await heading(page)).toBe('Request a session with Noor de Wit')
  await follow(page.getByRole('link', { name: 'Choose another time' }))
  expect(pathOf(page)).toBe('/mentors/noor')

  for (const address of ['/bookings/new/nobody?start=4000000000000', '/mentors/nobody']) {
    expect((await page.goto(address))?.status()).toBe(404)
    expect(await heading(page)).toBe('This mentor is not here')
    await expectAccessible(page)
  }
  await page.goto('/bookings/new/noor')
  expect(pathOf(page), 'without a time there is nothing to ask for').toBe('/mentors/noor')
  await page.goto('/mentors/noor?type=01ARZ3NDEKTSV4RRFFQ69G5FAV')
  expect(new URL(page.url()).search, 'a kind of session that is gone is forgotten').toBe('')
})

test('AVAIL-10: who takes no requests has no times; a guest signs in to be told, is told once, and can leave again', async ({
  app,
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/mentors/hirut-tesfaye')
  expect(await page.getByRole('main').innerText()).toContain('takes no new requests right now')
  await expectAccessible(await openWithScript(newPage, '/mentors/hirut-tesfaye'))
  await follow(picker(page).getByRole('link', { name: 'Tell me when a time opens' }))
  await signIn(page, demo('lin', 'Lin Zhao'))
  expect(pathOf(page)).toBe('/mentors/hirut-tesfaye')
  await follow(picker(page).getByRole('button', { name: 'Tell me when a time opens' }))
  expect(await picker(page).getByText('You will be told').isVisible()).toBe(true)
  await follow(picker(page).getByRole('button', { name: 'Do not tell me any more' }))
  expect(await picker(page).getByText('You are off the list').isVisible()).toBe(true)
  await follow(picker(page).getByRole('button', { name: 'Tell me when a time opens' }))
  await page.goto('/mentors/hirut-tesfaye')
  expect(await picker(page).getByText('You will be told').isVisible()).toBe(true)

  const hirut = await newPage({ javaScriptEnabled: false })
  await signIn(hirut, demo('hirut.tesfaye', 'Hirut Tesfaye'))
  await hirut.goto('/mentor')
  await follow(hirut.getByRole('button', { name: 'Accept requests again' }))
  // What was set makes the openings anew; whoever waits for them is told a minute later.
  await app.run('clock', '+2m')
  await app.run('tick')
  await mailAbout(/Hirut Tesfaye has free times/, { app, to: 'lin@demo.test' })
  await page.goto('/mentors/hirut-tesfaye')
  expect(await times(page).count(), 'and there they are').toBeGreaterThan(0)
})

async function openWithScript(newPage: () => Promise<Page>, path: string): Promise<Page> {
  const page = await newPage()
  await page.goto(path)
  return page
}

test('the owner is told how others see the page, and it fits a narrow screen in every state', async ({ newPage }) => {
  const page = await newPage()
  await signIn(page, demo('noor', 'Noor de Wit'))
  for (const path of ['/mentors/noor', '/mentors/noor?zones=all', '/mentors/tomas?zone=Asia/Kathmandu']) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    expect(await scrollsSideways(page), path).toBe(false)
    await expectAccessible(page)
  }
  await page.goto('/mentors/noor')
  expect(await page.getByText('This is how others see you').isVisible()).toBe(true)
  await follow(page.getByRole('link', { name: 'Edit your mentor profile' }))
  expect(pathOf(page)).toBe('/mentor/profile')
})

test('SEO-01: what machines are told of a mentor is whole, and can close no script', async ({ app, newPage }) => {
  const page = await newPage()
  await page.goto('/mentors/noor?day=2026-12-03&zone=Asia/Tokyo')
  const head = (selector: string, name: string) => page.locator(selector).getAttribute(name)
  expect(await page.title()).toBe('Noor de Wit, Staff engineer at Polderlicht · MentorHub')
  expect(await head('link[rel=canonical]', 'href')).toBe(`${app.url}/mentors/noor`)
  expect(await head('meta[property="og:image"]', 'content')).toBe(`${app.url}/og.png`)
  expect(await page.locator('meta[property="og:image"]').count()).toBe(1)
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(anything)
  expect(data).toMatchObject([
    { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Noor de Wit', jobTitle: 'Staff engineer' } },
    { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Browse Mentors' }, { name: 'Noor de Wit' }] },
  ])
  expect(data[0]).toHaveProperty('mainEntity')
  expect(JSON.stringify(data), 'reviews are told once there are three').toContain('AggregateRating')

  const company = '</script><script>alert(1)</script>'
  const mentor = `(select id from users where username = 'tan-wei-ling')`
  await changeRows(app, `update profiles set company = '${company}' where user_id = ${mentor}`)
  await page.goto('/mentors/tan-wei-ling?month=2031-01')
  const [told] = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(anything)
  expect(told).toMatchObject({ mainEntity: { worksFor: { name: company } } })
  expect(await page.locator('main script').count()).toBe(0)
})

const anything = (json: string): unknown => JSON.parse(json)
