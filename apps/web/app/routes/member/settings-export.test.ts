import { strFromU8, unzipSync } from 'fflate'
import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { profiles } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { tableWords } from '../../parts/export-readme.ts'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { action } from './settings-export.ts'

async function download() {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const proven = (ms: number) => app.db.update(sessions).set({ sudoUntil: app.clock.now + ms })
  const post = (who: TestPerson | null = sam) => {
    const request = new Request('https://mentorhub.test/settings/privacy/export', { method: 'POST' })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(who), cookies: cookieJar(request), outbox: { hasNews: false } })
    return action({ request, context, params: {}, url: new URL(request.url), pattern: '/settings/privacy/export' })
  }
  return { app, proven, post }
}

test('N19: the copy is one archive to keep: the data, the photos, and a page that explains every part', async () => {
  const { app, proven, post } = await download()
  await proven(minutes(5))
  await app.db.update(profiles).set({ photoKey: 'photo', headline: 'Zoë builds 橋' })
  const bytes = new Uint8Array([0xff, 0xd8, 0, 1])
  await app.storage.put('photo-512', { bytes, type: 'image/jpeg' })
  const answer = await post()
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="mentorhub-sam-2026-11-23.zip"',
    'cache-control': 'private, no-store',
  })
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const json = 'mentorhub-sam-2026-11-23.json'
  expect(Object.keys(files).toSorted()).toEqual(['README.txt', json, 'photo-large.jpg'])
  expect(files['photo-large.jpg']).toEqual(bytes)
  const { data } = JSON.parse(strFromU8(files[json] ?? new Uint8Array()))
  expect(data).toMatchObject({ users: [{ username: 'sam' }], profiles: [{ headline: 'Zoë builds 橋' }], blocks: [] })
  expect(Object.keys(data).toSorted()).toEqual(Object.keys(tableWords).toSorted())
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  for (const name of [json, 'photo-large.jpg', 'profiles (1)']) expect(readme).toContain(name)
})

test('what stands in the way of a copy leads on to where it is settled', async () => {
  const { proven, post } = await download()
  const way = async (who?: TestPerson | null) => {
    const { status, headers } = await post(who)
    return [status, headers.get('Location')]
  }
  expect(await way()).toEqual([303, '/settings/confirm?next=%2Fsettings%2Fprivacy'])
  expect(await way(null)).toEqual([303, '/login?next=%2Fsettings%2Fprivacy'])
  await proven(minutes(5))
  for (let i = 0; i < 8; i++) expect((await post()).status).toBe(200)
  expect(await way()).toEqual([303, '/settings/privacy?trouble=limit.reached'])
})
