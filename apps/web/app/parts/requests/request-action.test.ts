import { RouterContextProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { createCaller } from '@mentorhub/api/root'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { hours } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { limitFor, measured } from '../../server/body.ts'
import { ctxContext } from '../../server/context.ts'
import { cookieJar } from '../../server/cookie.ts'
import { apiFor } from '../../server/api-for.ts'
import { entryIn } from './file-entry.ts'
import { takeStep, type Taken } from './take-step.ts'

const wednesday = Date.parse('2026-11-25T10:00Z')
const words = { topic: 'How to lead', description: 'A plan.\r\n\r\nAnd courage.', questions: 'Which first?' }
const pdf = () => new File(['%PDF-1.7 my life'], 'cv.pdf', { type: 'application/pdf' })

type Fields = Readonly<Record<string, string | File | readonly (string | File)[]>>

async function before() {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const post = async (fields: Fields, who: typeof sam | null = sam, start = wednesday) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) append(form, name, each)
    const url = new URL(`https://hub.test/bookings/new/noor?type=noor-30&start=${start}`)
    const request = await measured(new Request(url, { method: 'POST', body: form }), limitFor(url))
    if (typeof request === 'number') throw new TypeError(`refused with ${request}`)
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(who), cookies: cookieJar(request), outbox: { hasNews: false } })
    return takeStep({ request, context, url }, ({ words: said, start: at, ...whole }) =>
      apiFor(context).bookings.request({ ...said, ...whole, start: Number(at), username: 'noor' }),
    )
  }
  return { app, noor, sam, post }
}

function append(form: FormData, name: string, value: string | File) {
  if (typeof value === 'string') form.append(name, value)
  else form.append(name, value, value.name)
}

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof before>>['post']>>

/** The page that the form comes back with. */
function page(answer: Answer): Taken & { status: number | undefined } {
  if ('sent' in answer) throw new Error('it was sent')
  return { ...answer.data, status: answer.init?.status }
}

const typedIn = (taken: Taken, name: string) => [taken.typed[name] ?? []].flat()

test('details, review, sent: each page carries what was typed before it, and the last one makes the booking', async () => {
  const { app, post } = await before()
  const review = page(await post({ ...words, does: 'review', file: [pdf(), new File([], '')] }))
  expect(review).toMatchObject({
    step: 'review',
    status: 200,
    typed: { topic: 'How to lead', questions: 'Which first?' },
  })
  expect(typedIn(review, 'files').map(entryIn)).toMatchObject([{ name: 'cv.pdf', bytes: 16 }])

  const back = page(await post({ ...words, does: 'details', files: typedIn(review, 'files') }))
  expect([back.step, typedIn(back, 'files').length, back.typed['topic']]).toEqual(['details', 1, 'How to lead'])

  const [key = ''] = typedIn(review, 'key')
  const send = { ...words, does: 'send', files: typedIn(review, 'files'), key }
  const [one, other] = await Promise.all([post(send), post(send)])
  expect('sent' in one && 'sent' in other && one.sent.id === other.sent.id, 'a double click').toBe(true)
  expect(await app.db.select().from(bookings)).toMatchObject([
    { topic: 'How to lead', description: 'A plan.\n\nAnd courage.', startsAt: wednesday, status: 'pending' },
  ])
  expect(await app.db.select().from(bookingFiles)).toMatchObject([{ name: 'cv.pdf' }])

  const changed = page(await post({ ...send, topic: 'Another' }))
  expect(changed).toMatchObject({ step: 'review', status: 422, reason: 'idempotency.other_request' })
})

test('going back is not judged: what is not finished yet stays as it is', async () => {
  const { post } = await before()
  for (const does of ['times', 'details'])
    expect(page(await post({ topic: 'n', description: 'half', does }))).toMatchObject({
      step: does,
      status: 200,
      reason: undefined,
      typed: { topic: 'n', description: 'half' },
    })
})

test('what is wrong is told at its field, and nothing that was typed is lost', async () => {
  const { post } = await before()
  const taken = page(await post({ ...words, topic: 'no', does: 'review', file: pdf() }))
  expect(taken).toMatchObject({
    step: 'details',
    status: 422,
    fields: { topic: ['topic.too_short'] },
    typed: { topic: 'no' },
  })
  expect(typedIn(taken, 'files'), 'the file was taken already').toHaveLength(1)
})

test('a time that went meanwhile: the review comes back with all of it, to be sent for another time', async () => {
  const { app, noor, post } = await before()
  const kim = await app.person('kim')
  await booked(app, { mentor: noor, mentee: kim }, { startsAt: wednesday })
  const gone = page(await post({ ...words, does: 'send', key: 'nonce-of-the-form' }))
  expect(gone).toMatchObject({
    step: 'review',
    status: 409,
    reason: 'booking.slot_taken',
    typed: { topic: 'How to lead' },
  })
  const other = await post({ ...words, does: 'send', key: 'nonce-of-the-form' }, undefined, wednesday + hours(1))
  expect('sent' in other && other.sent.status).toBe('pending')
})

test('going back from the times leaves the one that was chosen before', async () => {
  const { post } = await before()
  const start = String(wednesday + hours(2))
  expect(page(await post({ ...words, does: 'back', start })).typed['start']).toBe(String(wednesday))
  expect(page(await post({ ...words, does: 'review', start })).typed['start']).toBe(start)
})

test('another time that was chosen within the form counts more than that of the address', async () => {
  const { app, post } = await before()
  await post({ ...words, does: 'send', start: String(wednesday + hours(2)) })
  expect(await app.db.select().from(bookings)).toMatchObject([{ startsAt: wednesday + hours(2) }])
})

describe('files', () => {
  test('X5: 11 MB are refused in a sentence, at their field, and what was written before them stays', async () => {
    const { app, post } = await before()
    const large = new File([new Uint8Array(11 * 1024 * 1024).fill(65)], 'long.txt')
    const taken = page(await post({ ...words, files: 'receipt 10 notes.md', file: large, does: 'review' }))
    expect(taken).toMatchObject({ step: 'details', status: 413, fields: { file: ['files.too_large'] } })
    expect(taken.typed).toMatchObject({
      topic: 'How to lead',
      questions: 'Which first?',
      files: ['receipt 10 notes.md'],
    })
    expect(app.storage.files.size).toBe(0)
  })

  test('of a kind that may not come along are refused at their field, and those before them stay', async () => {
    const { post } = await before()
    const first = page(await post({ ...words, does: 'review', file: pdf() }))
    const second = page(
      await post({ ...words, does: 'review', files: typedIn(first, 'files'), file: new File(['MZ'], 'run.exe') }),
    )
    expect(second).toMatchObject({ step: 'details', status: 400, fields: { file: ['files.wrong_type'] } })
    expect(typedIn(second, 'files')).toHaveLength(1)
  })

  test('can be taken away again before anything is sent', async () => {
    const { app, post } = await before()
    const review = page(await post({ ...words, does: 'review', file: pdf() }))
    const files = typedIn(review, 'files')
    const without = page(await post({ ...words, does: 'review', files, removes: files }))
    expect(typedIn(without, 'files')).toEqual([])
    await post({ ...words, does: 'send', files: [], key: 'another-nonce' })
    expect(await app.db.$count(bookingFiles)).toBe(0)
  })

  test('whose receipt is not good any more are forgotten, and asked for again', async () => {
    const { post } = await before()
    const taken = page(await post({ ...words, does: 'send', files: 'made-up 10 cv.pdf' }))
    expect(taken).toMatchObject({ step: 'details', reason: 'files.gone', fields: { file: ['files.gone'] } })
    expect(typedIn(taken, 'files')).toEqual([])
  })

  test('come with forms of pages only', async () => {
    const { app, sam } = await before()
    const script = createCaller({ ...app.ctx(sam), transport: 'http' }).bookings.files
    for (const call of [script.keep({ files: [] }), script.get({ id: '0'.repeat(26) })])
      await expect(call).rejects.toMatchObject({ code: 'METHOD_NOT_SUPPORTED' })
  })
})

test('whoever was signed out while they wrote gets back what they wrote, at every step', async () => {
  const { post } = await before()
  for (const does of ['times', 'review', 'send'])
    await expect(post({ ...words, does }, null)).rejects.toMatchObject({
      init: { status: 401 },
      data: { reason: 'auth.required', typed: { topic: 'How to lead', description: 'A plan.\n\nAnd courage.' } },
    })
})
