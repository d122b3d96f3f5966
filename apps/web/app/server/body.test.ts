import { expect, test } from 'vitest'
import { depthOf, limitFor, measured } from './body.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://hub.test/', {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })

const flowing = (bytes: number) =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024))
      bytes -= 64 * 1024
      if (bytes <= 0) controller.close()
    },
  })

test('X5: a body that says it is too large is refused, and one that does not say so is counted', async () => {
  expect(await measured(post('x'.repeat(1024 * 1024 + 1)))).toBe(413)
  expect(await measured(post(flowing(2 * 1024 * 1024)))).toBe(413)
  const whole = await measured(post(flowing(512 * 1024)))
  expect(whole).toBeInstanceOf(Request)
  if (whole instanceof Request) expect((await whole.arrayBuffer()).byteLength).toBe(512 * 1024)
})

test('X5: only the photo page takes what a photo weighs', async () => {
  const sent = (path: string, bytes: number) =>
    measured(post('x'.repeat(bytes)), limitFor(new URL(path, 'https://hub.test')))
  expect(await sent('/settings/photo', 5.5 * 1024 * 1024)).toBeInstanceOf(Request)
  expect(await sent('/mentor/apply/2', 5.5 * 1024 * 1024)).toBeInstanceOf(Request)
  expect(await sent('/settings/photo', 5.5 * 1024 * 1024 + 1)).toBe(413)
  for (const path of ['/settings', '/settings/photo/x', '/trpc/settings/photo', '/constructor', '/'])
    expect(await sent(path, 1024 * 1024 + 1)).toBe(413)
})

test('a form is the same after it was measured', async () => {
  const form = new FormData()
  form.set('email', 'a@b.test')
  const whole = await measured(post(form))
  if (whole instanceof Request) expect((await whole.formData()).get('email')).toBe('a@b.test')
  expect(whole).toBeInstanceOf(Request)
})

test('X5: JSON that nests deeper than 32 is refused', async () => {
  const nested = (n: number) => '['.repeat(n) + ']'.repeat(n)
  const json = { 'Content-Type': 'application/json' }
  expect(await measured(post(nested(33), json))).toBe(400)
  expect(await measured(post(nested(32), json))).toBeInstanceOf(Request)
})

test('brackets within texts are no depth', () => {
  expect(depthOf('{"a":"[[[[{{{{","b":["\\"[["]}')).toBe(2)
  expect(depthOf('no json')).toBe(0)
  expect(depthOf('"an open text [[[[')).toBe(0)
})

test('X5: a text that never ends is read once, not anew from each of its quotes', () => {
  const began = performance.now()
  expect(depthOf(`"${'\\"'.repeat(500_000)}`)).toBe(0)
  expect(performance.now() - began).toBeLessThan(1000)
})

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(65)

test.each(['/bookings/new/noor', '/bookings/01ARZ3NDEKTSV4RRFFQ69G5FAV/edit'])(
  'X5: what is too much for %s is left out, and what was written stays',
  async (path) => {
    const limit = limitFor(new URL(path, 'https://hub.test'))
    const form = new FormData()
    form.set('topic', 'How to lead – at last')
    form.set('description', 'One\r\n\r\nTwo --------boundary')
    form.append('files', 'first')
    form.append('files', 'second')
    form.set('file', new File([megabytes(9)], 'long.txt'))
    const fits = await measured(post(form), limit)
    if (!(fits instanceof Request)) throw new TypeError('it was refused')
    expect((await fits.formData()).get('file')).toMatchObject({ size: megabytes(9).length })

    form.set('file', new File([megabytes(11)], 'long.txt'))
    form.set('does', 'review')
    const left = await measured(post(form), limit)
    if (!(left instanceof Request)) throw new TypeError('it was refused')
    expect([...(await left.formData())]).toEqual([
      ['topic', 'How to lead – at last'],
      ['description', 'One\r\n\r\nTwo --------boundary'],
      ['files', 'first'],
      ['files', 'second'],
      ['tooLarge', 'yes'],
    ])
  },
)

test('X5: nobody sends without end, and what is no form with files has no texts', async () => {
  const limit = limitFor(new URL('/bookings/new/noor', 'https://hub.test'))
  expect(await measured(post(flowing(101 * 1024 * 1024)), limit)).toBe(413)
  const bare = await measured(post(flowing(11 * 1024 * 1024), { 'Content-Type': 'text/plain' }), limit)
  expect(bare instanceof Request && [...(await bare.formData())]).toEqual([])
})
