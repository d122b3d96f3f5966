import { crc32, deflateSync } from 'node:zlib'
import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { createCaller } from '@mentorhub/api/root'
import { photonImaging } from '@mentorhub/integrations/storage/photon-imaging'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { limitFor, measured } from '../../server/body.ts'
import { ctxContext } from '../../server/context.ts'
import { cookieJar } from '../../server/cookie.ts'
import { photoAction } from './photo-action.ts'

const four = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]

function chunk(name: string, body: readonly number[]): number[] {
  const named = [...Buffer.from(name), ...body]
  return [...four(body.length), ...named, ...four(crc32(Buffer.from(named)))]
}

/** What a browser would write of a square in one colour; some of its pixels may be missing. */
function pngOf(side: number, there = side) {
  const header = [...four(side), ...four(side), 8, 2, 0, 0, 0]
  const pixels = deflateSync(Buffer.alloc(there * (1 + there * 3), 1))
  const chunks = [chunk('IHDR', header), chunk('IDAT', [...pixels]), chunk('IEND', [])]
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flat()])
}

const png = pngOf(16)
const damaged = png.slice()
damaged.fill(0, 45, 52)

/** The page's action with the real imaging, and the storage behind it. */
async function studio() {
  const app = await createTestApp()
  const noor = await app.person('noor')
  const ctx = () => ({ ...app.ctx(noor), imaging: photonImaging })
  const post = async (path: string, form: FormData | URLSearchParams) => {
    const request = new Request(`https://mentorhub.test${path}`, { method: 'POST', body: form })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...ctx(), cookies: cookieJar(request), outbox: { hasNews: false } })
    return photoAction({ request, context, url: new URL(request.url) })
  }
  const upload = (bytes: Uint8Array<ArrayBuffer>, crop: Record<string, string> = {}) => {
    const form = new FormData()
    form.set('photo', new File([bytes], 'me.png', { type: 'image/png' }))
    for (const [name, value] of Object.entries(crop)) form.set(name, value)
    return post('/settings/photo', form)
  }
  const whereTo = (answer: Awaited<ReturnType<typeof post>>) =>
    answer instanceof Response ? answer.headers.get('Location') : answer.data.reason
  return { app, noor, ctx, post, upload, whereTo }
}

test('PROF-03: a picture becomes the photo, in two JPEGs, and can be removed again', async () => {
  const { app, noor, post, upload, whereTo } = await studio()
  expect(whereTo(await upload(png, { cropX: '0.1', cropY: '0.1', cropSize: '0.5' }))).toBe('/settings/photo?done=small')
  const stored = [...app.storage.files.values()]
  expect(stored.map(({ type, bytes }) => [type, bytes[0], bytes[1]])).toEqual([
    ['image/jpeg', 0xff, 0xd8],
    ['image/jpeg', 0xff, 0xd8],
  ])
  expect((await app.as(noor).auth.me())?.photo).not.toBeNull()
  expect(whereTo(await post('/settings/photo?remove', new URLSearchParams()))).toBe('/settings/photo?done=removed')
  expect((await app.as(noor).auth.me())?.photo).toBeNull()
})

test('whoever came from a page of ours is led back to it, and to no other site', async () => {
  const { post, whereTo } = await studio()
  const removed = async (next: string) =>
    whereTo(await post(`/settings/photo?next=${next}&remove`, new URLSearchParams()))
  expect(await removed('%2Fmentor%2Fprofile')).toBe('/settings/photo?done=removed&next=%2Fmentor%2Fprofile')
  for (const elsewhere of ['%2F%2Fevil.example', 'https%3A%2F%2Fevil.example', '%2F%5Cevil.example'])
    expect(await removed(elsewhere)).toBe('/settings/photo?done=removed')
})

test('APPL-03: a part of fewer than 400 × 400 pixels is taken, and told of', async () => {
  const { upload, whereTo } = await studio()
  const crop = (size: string) => ({ cropX: '0', cropY: '0', cropSize: size })
  expect(whereTo(await upload(pngOf(400)))).toBe('/settings/photo?done=saved')
  expect(whereTo(await upload(pngOf(399)))).toBe('/settings/photo?done=small')
  expect(whereTo(await upload(pngOf(400), crop('1')))).toBe('/settings/photo?done=saved')
  expect(whereTo(await upload(pngOf(400), crop('0.5')))).toBe('/settings/photo?done=small')
})

test('an application leads back to itself', async () => {
  const { ctx, whereTo } = await studio()
  const form = new FormData()
  form.set('photo', new File([pngOf(400)], 'me.png', { type: 'image/png' }))
  const request = new Request('https://mentorhub.test/mentor/apply/2', { method: 'POST', body: form })
  const context = new RouterContextProvider()
  context.set(ctxContext, { ...ctx(), cookies: cookieJar(request), outbox: { hasNews: false } })
  const answer = await photoAction({ request, context, url: new URL(request.url) }, '/mentor/apply/2')
  expect(whereTo(answer)).toBe('/mentor/apply/2?done=saved')
})

test.each([
  ['a PDF named .png', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), 'photo.wrong_type'],
  ['a PNG of 30,000 × 30,000', pngOf(30_000, 16), 'photo.too_many_pixels'],
  ['a PNG that is damaged within', damaged, 'photo.unreadable'],
  ['half of a PNG', png.slice(0, 60), 'photo.unreadable'],
  ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'photo.too_large'],
  ['no file', new Uint8Array(), 'photo.missing'],
])('X4: %s is refused with its reason, at once, and leaves nothing', async (_, bytes, reason) => {
  const { app, upload, whereTo } = await studio()
  const began = performance.now()
  expect(whereTo(await upload(bytes))).toBe(reason)
  expect(performance.now() - began).toBeLessThan(1000)
  expect(app.storage.files.size).toBe(0)
})

test('X5: a form of 6 MB is not even read, and of another page not one of two', async () => {
  const sized = (path: string, size: number) => {
    const url = new URL(path, 'https://mentorhub.test')
    return measured(new Request(url, { method: 'POST', body: new Uint8Array(size) }), limitFor(url))
  }
  expect(await sized('/settings/photo', 6_000_000)).toBe(413)
  expect(await sized('/settings/photo', 5_100_000)).toBeInstanceOf(Request)
  expect(await sized('/settings/profile', 2_000_000)).toBe(413)
})

test('X5: files come with the page alone', async () => {
  const { ctx } = await studio()
  const upload = createCaller({ ...ctx(), transport: 'http' }).users.photo.upload({ bytes: png })
  await expect(upload).rejects.toMatchObject({ code: 'METHOD_NOT_SUPPORTED' })
})
