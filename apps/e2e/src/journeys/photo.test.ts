import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { expectIn, join, newcomer } from '../people.ts'
import { blue, red, twoColours } from '../picture.ts'

const mebibyte = 1024 * 1024
const png = (buffer: Buffer, name = 'face.png') => ({ name, mimeType: 'image/png', buffer })
const pdf = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF')
const large = Buffer.concat([twoColours(500, 500), Buffer.alloc(5.2 * mebibyte)])

const file = (page: Page) => page.getByLabel('Picture', { exact: true })
const save = (page: Page) => follow(page.getByRole('button', { name: 'Save photo' }))
const shown = async (page: Page) => (await page.getByRole('main').locator('img').first().getAttribute('src')) ?? ''

/** The colours of a picture near its left and near its right edge, as a page with script sees them. */
const edgesOf = (page: Page, src: string) =>
  page.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src })
    await picture.decode()
    const side = picture.naturalWidth
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side })
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const row = Array.from(context?.getImageData(0, side / 2, side, 1).data ?? [])
    const at = (x: number) => row.slice(4 * x, 4 * x + 3)
    return { side, left: at(40), right: at(side - 40) }
  }, src)

const isNear = (found: readonly number[], colour: readonly number[]) =>
  found.length === 3 && found.every((part, at) => Math.abs(part - (colour[at] ?? 0)) < 25)

test('PROF-03, X4: with script a photo is looked at, cropped by the arrow keys, kept as a square, shown everywhere and removed', async ({
  app,
  newPage,
}) => {
  const gil = newcomer('gil', 'Gil Moreno')
  const page = await newPage()
  await join(app, page, gil)
  await page.goto('/settings/photo')
  await file(page).setInputFiles(png(pdf))
  await page.getByText('This is not a JPEG or PNG picture').waitFor()
  await file(page).setInputFiles(png(large, 'large.png'))
  await page.getByText('This file is larger than 5 MB').waitFor()
  await expectAccessible(page)

  await file(page).setInputFiles(png(twoColours(1200, 600)))
  const frame = page.getByRole('application', { name: 'The part of the picture that is shown' })
  await frame.waitFor()
  await expectAccessible(page)
  await frame.focus()
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('ArrowRight')
  await save(page)
  expect(await page.getByText('This is your photo now').isVisible()).toBe(true)
  await expectAccessible(page)
  const path = await shown(page)
  const { side, left, right } = await edgesOf(page, path)
  expect([side, isNear(left, red), isNear(right, red)]).toEqual([512, true, true])

  const { headers, status } = await fetch(app.url + path)
  expect([status, headers.get('Content-Type')]).toEqual([200, 'image/jpeg'])
  expect(headers.get('Cache-Control')).toContain('immutable')
  expect(headers.get('Content-Security-Policy')).toContain('sandbox')
  await page.goto('/home')
  expect(
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Gil Moreno/ })
      .locator('img')
      .count(),
  ).toBe(1)

  await page.goto('/settings/photo')
  await follow(page.getByRole('button', { name: 'Remove photo' }))
  expect(await page.getByText('Your photo is removed').isVisible()).toBe(true)
  expect(await page.getByRole('main').locator('img').count()).toBe(0)
  await expect.poll(async () => (await fetch(app.url + path)).status).toBe(404)
})

test('PROF-03, X4, X5: without script the middle is taken; what is too large, no picture, or nothing is refused in words', async ({
  app,
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  const ines = newcomer('ines-p', 'Ines Prado')
  await join(app, page, ines)
  await page.goto('/settings/photo')
  for (const [sent, words] of [
    [png(pdf), 'This is not a JPEG or PNG picture'],
    [
      png(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')),
      'This is not a JPEG or PNG picture',
    ],
    [png(twoColours(600, 600).subarray(0, 300)), 'This picture could not be read'],
    [png(large), 'This file is larger than 5 MB'],
  ] as const) {
    await file(page).setInputFiles(sent)
    const refused = await save(page)
    expect([refused.status() >= 400, refused.status() < 500], words).toEqual([true, true])
    expect(await page.getByRole('alert').innerText()).toContain(words)
    expect(await page.getByRole('main').locator('img').count()).toBe(0)
  }
  await file(page).setInputFiles(png(twoColours(900, 600)))
  await save(page)
  expect(await page.getByText('This is your photo now').isVisible()).toBe(true)
  await expectIn(page, ines)
  const scripted = await newPage()
  await scripted.goto('/')
  const { left, right } = await edgesOf(scripted, await shown(page))
  expect([isNear(left, red), isNear(right, blue)]).toEqual([true, true])
})
