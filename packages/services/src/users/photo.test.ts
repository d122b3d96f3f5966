import { describe, expect, test } from 'vitest'
import { profiles } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'
import { uploadPhoto } from './upload-photo.ts'

/** As much of a JPEG as is looked at before it is decoded: 16 × 16 pixels; what stands at the end tells them apart. */
const picture = (mark: number) => new Uint8Array([...frame, 0xff, 0xfe, 0, 3, mark, 0xff, 0xd9])
const frame = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0]

async function gallery() {
  const app = await createTestApp()
  const noor = await app.person('noor')
  // Each is a request of its own, which reads anew who is there.
  const photo = () => app.as(noor).users.photo
  const shown = async () => (await app.as(noor).auth.me())?.photo ?? null
  const files = () => [...app.storage.files.keys()].toSorted()
  return { app, noor, photo, shown, files }
}

describe('PROF-03: a photo', () => {
  test('is kept in two squares, and shown', async () => {
    const { photo, shown, files } = await gallery()
    await photo().upload({ bytes: picture(1) })
    const { small = '', large = '' } = (await shown()) ?? {}
    expect(files()).toEqual([small, large].map((path) => path.replace('/photos/', '')))
    expect(files().every((name) => /^\w{26}-(512|128)$/.test(name))).toBe(true)
  })

  test('takes the place of the one before, whose files go once nobody is shown them', async () => {
    const { app, photo, shown, files } = await gallery()
    await photo().upload({ bytes: picture(1) })
    const before = files()
    await photo().upload({ bytes: picture(2) })
    expect(files()).toHaveLength(4)
    await drainOutbox(app.ctx())
    expect(files()).toHaveLength(2)
    expect(files()).not.toEqual(before)
    expect(files().map((name) => `/photos/${name}`)).toContain((await shown())?.large)
  })

  test('can be taken away, and then again without harm', async () => {
    const { app, photo, shown, files } = await gallery()
    await photo().upload({ bytes: picture(1) })
    await photo().remove()
    await photo().remove()
    await drainOutbox(app.ctx())
    expect([await shown(), files()]).toEqual([null, []])
  })

  test('leaves the state of the profile alone, which a form may be open on', async () => {
    const { app, noor, photo } = await gallery()
    await photo().upload({ bytes: picture(1) })
    expect(await app.as(noor).users.profile.edit()).toMatchObject({ version: 1 })
  })
})

describe('X4: what cannot be used is refused, and nothing is kept of it', () => {
  test.each([
    ['what is no picture', new TextEncoder().encode('%PDF-1.7'), 'photo.wrong_type'],
    ['what is too large', new Uint8Array(5 * 1024 * 1024 + 1), 'photo.too_large'],
    ['what is cut off', picture(1).subarray(0, -2), 'photo.unreadable'],
  ])('%s', async (_, bytes, message) => {
    const { photo, files } = await gallery()
    await expect(photo().upload({ bytes })).rejects.toMatchObject({ code: 'BAD_REQUEST', message })
    expect(files()).toEqual([])
  })

  test('what cannot be decoded', async () => {
    const { app, noor, files } = await gallery()
    const ctx = { ...app.ctx(noor), imaging: { squares: async () => undefined } }
    await expect(uploadPhoto(ctx, { bytes: picture(1) })).rejects.toThrow('photo.unreadable')
    expect(files()).toEqual([])
  })

  test('what somebody sends whose address is not confirmed', async () => {
    const { app, files } = await gallery()
    const uma = await app.person('uma', { emailVerifiedAt: null })
    const refused = { code: 'FORBIDDEN', message: 'auth.verify_email_first' }
    await expect(app.as(uma).users.photo.upload({ bytes: picture(1) })).rejects.toMatchObject(refused)
    expect(files()).toEqual([])
  })

  test('before the call is let in, nothing is decoded', async () => {
    const { app, noor } = await gallery()
    const asked: string[] = []
    const imaging = { squares: async () => void asked.push('squares') }
    const admission = Promise.reject(new Refusal('limited', 'limit.reached'))
    const upload = uploadPhoto({ ...app.ctx(noor), imaging, admission }, { bytes: picture(1) })
    await expect(upload).rejects.toThrow('limit.reached')
    expect(asked).toEqual([])
  })

  test('the eleventh within an hour', async () => {
    const { app, photo, files } = await gallery()
    for (let i = 0; i < 10; i++) await photo().upload({ bytes: picture(i) })
    await expect(photo().upload({ bytes: picture(10) })).rejects.toMatchObject({ message: 'limit.reached' })
    await drainOutbox(app.ctx())
    expect(files()).toHaveLength(2)
  })
})

describe('no file is left behind', () => {
  test('by two uploads at once, of which one counts', async () => {
    const { app, photo, files } = await gallery()
    await photo().upload({ bytes: picture(0) })
    const both = await Promise.allSettled([1, 2].map((mark) => photo().upload({ bytes: picture(mark) })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ message: 'profile.changed_meanwhile' }) }),
    )
    await drainOutbox(app.ctx())
    expect(files()).toHaveLength(2)
  })

  test('when the second square cannot be stored', async () => {
    const { app, noor, files, shown } = await gallery()
    const storage = {
      ...app.storage,
      async put(key: string, file: Parameters<typeof app.storage.put>[1]) {
        if (key.endsWith('128')) throw new Error('the storage is full')
        return app.storage.put(key, file)
      },
    }
    await expect(uploadPhoto({ ...app.ctx(noor), storage }, { bytes: picture(1) })).rejects.toThrow('full')
    expect([await shown(), files()]).toEqual([null, []])
  })

  test('and none is taken away when only the answer of the database was lost', async () => {
    const { app, noor, files, shown } = await gallery()
    const { db } = app
    const batch: typeof db.batch = async (statements) => {
      await db.batch(statements)
      throw new Error('the connection was cut')
    }
    const cut = new Proxy(db, { get: (whole, name) => (name === 'batch' ? batch : Reflect.get(whole, name)) })
    const ctx = { ...app.ctx(noor), db: cut }
    await expect(uploadPhoto(ctx, { bytes: picture(1) })).rejects.toThrow('cut')
    expect(files()).toHaveLength(2)
    expect(await shown()).not.toBeNull()
    expect(await db.select({ key: profiles.photoKey }).from(profiles)).not.toContainEqual({ key: null })
  })
})
