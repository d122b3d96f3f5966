import { expect, test } from 'vitest'
import { z } from 'zod'
import { readFile, readForm } from './read-form.ts'

const post = (body: URLSearchParams) => new Request('https://hub.test', { method: 'POST', body })
const Schema = z.strictObject({
  topic: z.string().min(3),
  skills: z.array(z.string()).optional(),
  id: z.string().optional(),
})

const Row = z.object({ name: z.string() })

test('repeated fields are a list, line ends are LF, and what the route knows wins over what was sent', async () => {
  const body = new URLSearchParams([
    ['topic', 'one\r\ntwo'],
    ['skills', 'a'],
    ['skills', 'b'],
    ['id', 'forged'],
  ])
  expect(await readForm(post(body), Schema, { id: 'mine' })).toMatchObject({
    input: { topic: 'one\ntwo', skills: ['a', 'b'], id: 'mine' },
  })
})

test('A2: what was typed comes back with the errors, and a field that nobody knows is refused', async () => {
  const short = await readForm(post(new URLSearchParams({ topic: 'no' })), Schema)
  expect(short.refused).toMatchObject({
    data: { reason: 'form.invalid', typed: { topic: 'no' }, fields: { topic: [expect.any(String)] } },
    init: { status: 422 },
  })
  const forged = await readForm(post(new URLSearchParams({ topic: 'long enough', staffRole: 'admin' })), Schema)
  expect(forged.refused).toBeDefined()
})

test('X5: a form of very many fields is refused', async () => {
  const many = new URLSearchParams(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, '']))
  await expect(readForm(post(many), Schema)).rejects.toMatchObject({ init: { status: 400 } })
})

test('what is wrong in a line of a table is told of the line and its field', async () => {
  const Table = z.preprocess(() => ({ rows: [{ name: 'fine' }, { name: 3 }] }), z.object({ rows: z.array(Row) }))
  const { refused } = await readForm(post(new URLSearchParams()), Table)
  expect(Object.keys(refused?.data.fields ?? {})).toEqual(['rows.1.name'])
})

test('a file is its bytes, whatever it calls itself; an empty one is none', async () => {
  const form = new FormData()
  form.set('photo', new File([new Uint8Array([1, 2])], '../../passwd.svg', { type: 'text/html' }))
  form.set('cropX', '0.5')
  const sent = () => new Request('https://hub.test', { method: 'POST', body: form })
  expect(await readFile(sent(), 'photo')).toEqual({ bytes: new Uint8Array([1, 2]), typed: { cropX: '0.5' } })
  form.set('photo', new File([], ''))
  expect((await readFile(sent(), 'photo')).bytes).toBeUndefined()
  form.set('photo', 'no file')
  expect((await readFile(sent(), 'photo')).bytes).toBeUndefined()
})
