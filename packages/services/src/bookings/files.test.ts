import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import { drainOutbox } from '../outbox/drain.ts'
import { keepFiles } from './keep-files.ts'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const pdf = { name: 'cv.pdf', bytes: bytesOf('%PDF-1.7 whatever follows') }
const notes = { name: 'notes.md', bytes: bytesOf('# My notes') }
const wednesday = Date.parse('2026-11-25T10:00Z')

async function before() {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const keep = async (files: readonly (typeof pdf)[], beside: string[] = [], as = sam) => {
    const kept = await app.as(as).bookings.files.keep({ files: [...files], beside })
    return kept.files.map(({ receipt }) => receipt)
  }
  const ask = (files: string[], said: object = {}, as = sam) =>
    app.as(as).bookings.request({
      username: 'noor',
      sessionTypeId: 'noor-30',
      start: wednesday,
      topic: 'My CV',
      files,
      ...said,
    })
  return { app, noor, sam, keep, ask }
}

const reason = (message: string) => ({ message })

test('files that came with a request are for its two people, and for nobody else', async () => {
  const { app, noor, sam, keep, ask } = await before()
  await ask(await keep([pdf, notes]))
  const [cv, text] = await app.db.select().from(bookingFiles)
  expect([cv?.name, cv?.type, cv?.position]).toEqual(['cv.pdf', 'application/pdf', 1])
  expect([text?.name, text?.type, text?.position]).toEqual(['notes.md', 'text/markdown', 2])
  const get = (as: typeof sam | null) => app.as(as).bookings.files.get({ id: cv?.id ?? '' })
  for (const person of [sam, noor])
    expect(await get(person)).toEqual({ name: 'cv.pdf', type: 'application/pdf', bytes: pdf.bytes })
  const ada = await app.person('ada', { staffRole: 'superadmin' })
  for (const person of [await app.person('kim'), ada])
    await expect(get(person)).rejects.toMatchObject({ code: 'NOT_FOUND', ...reason('file.not_found') })
  await expect(get(null)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('a file that came with no request is removed a day later; one that is in use stays', async () => {
  const { app, keep, ask } = await before()
  await ask(await keep([pdf]))
  await keep([notes])
  expect(app.storage.files.size).toBe(2)
  app.clock.now += hours(23)
  await drainOutbox(app.ctx())
  expect(app.storage.files.size).toBe(2)
  app.clock.now += hours(1)
  await drainOutbox(app.ctx())
  expect(app.storage.files.size).toBe(1)
  const [row] = await app.db.select().from(bookingFiles)
  expect([...app.storage.files.keys()]).toEqual([row?.key])
})

test('a storage that fails leaves nothing that is not looked for later', async () => {
  const { app, sam } = await before()
  const failing = { ...app.ctx(sam), storage: { ...app.storage, put: () => Promise.reject(new Error('full')) } }
  await expect(keepFiles(failing, { files: [pdf], beside: [] })).rejects.toThrow('full')
  expect(await app.db.select().from(outbox)).toMatchObject([
    { topic: 'bookings.files_left', dueAt: app.clock.now + hours(24) },
  ])
})

describe('refused', () => {
  test.each([
    ['what is no PDF, whatever its name says', [{ name: 'cv.pdf', bytes: bytesOf('<html>') }], 'files.wrong_type'],
    ['a kind that may not come along', [{ name: 'run.exe', bytes: bytesOf('MZ') }], 'files.wrong_type'],
    [
      'a picture under another name',
      [{ name: 'face.png', bytes: Uint8Array.of(0xff, 0xd8, 0xff) }],
      'files.wrong_type',
    ],
    ['bytes that are no text', [{ name: 'notes.txt', bytes: Uint8Array.of(65, 0, 66) }], 'files.wrong_type'],
    ['an empty file', [{ name: 'notes.txt', bytes: new Uint8Array() }], 'files.empty'],
    ['a fourth', [notes, notes, notes, notes], 'files.too_many'],
    ['more than 10 MB in all', [bytes(6), bytes(5)], 'files.too_large'],
  ])('%s', async (_, files, why) => {
    const { app, keep } = await before()
    await expect(keep(files)).rejects.toMatchObject({ code: 'BAD_REQUEST', ...reason(why) })
    expect(app.storage.files.size).toBe(0)
  })

  test('too many, or too much, beside what is there already', async () => {
    const { keep } = await before()
    const there = await keep([notes, bytes(6)])
    await expect(keep([notes, notes], there)).rejects.toMatchObject(reason('files.too_many'))
    await expect(keep([bytes(5)], there)).rejects.toMatchObject(reason('files.too_large'))
  })

  test('a receipt that somebody made up, another’s, an old one, and one that was used', async () => {
    const { app, keep, ask } = await before()
    const kim = await app.person('kim')
    const [mine = '', theirs = ''] = [...(await keep([pdf])), ...(await keep([pdf], [], kim))]
    for (const receipt of ['made-up', `${mine}x`, theirs])
      await expect(ask([receipt])).rejects.toMatchObject(reason('files.gone'))
    await ask([mine])
    await expect(ask([mine], { start: wednesday + hours(1) })).rejects.toMatchObject(reason('files.gone'))
    const [late = ''] = await keep([notes])
    app.clock.now += hours(20)
    await expect(ask([late], { start: wednesday + hours(1) })).rejects.toMatchObject(reason('files.gone'))
    expect(await app.db.$count(bookings)).toBe(1)
  })
})

test('K2: an edit adds files, takes others away, and removes what it took away', async () => {
  const { app, sam, keep, ask } = await before()
  const { id } = await ask(await keep([pdf, notes]))
  const [cv, text] = await app.db.select().from(bookingFiles)
  const words = { topic: 'My CV', sessionTypeId: 'noor-30', start: wednesday }
  const more = await keep([notes])
  const edited = await app.as(sam).bookings.edit({ id, version: 1, ...words, removes: [cv?.id ?? ''], files: more })
  expect(edited).toMatchObject({ version: 2 })
  const now = await app.db.select().from(bookingFiles).where(eq(bookingFiles.bookingId, id))
  expect(now.map(({ id: fileId, position }) => [fileId === text?.id, position])).toEqual([
    [true, 1],
    [false, 2],
  ])
  await drainOutbox(app.ctx())
  expect(app.storage.files.has(cv?.key ?? '')).toBe(false)
  expect(app.storage.files.size).toBe(2)
  const [fourth] = await keep([notes])
  await app.as(sam).bookings.edit({ id, version: 2, ...words, files: [fourth ?? ''] })
  const [fifth = ''] = await keep([notes])
  await expect(app.as(sam).bookings.edit({ id, version: 3, ...words, files: [fifth] })).rejects.toMatchObject(
    reason('files.too_many'),
  )
})

function bytes(megabytes: number) {
  return { name: 'long.txt', bytes: new Uint8Array(megabytes * 1024 * 1024).fill(65) }
}
