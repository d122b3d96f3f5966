import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { cookieJar } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { loader } from './photo.ts'

const key = '01K9ZZZZZZZZZZZZZZZZZZZZZZ-512'
const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])

async function photos() {
  const { ctx } = await createTestApp()
  const asked: string[] = []
  const storage = {
    ...ctx().storage,
    async get(wanted: string) {
      asked.push(wanted)
      return wanted === key ? { bytes, type: 'text/html' } : undefined
    },
  }
  const get = (wanted: string) => {
    const request = new Request(`https://mentorhub.test/photos/${wanted}`)
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...ctx(), storage, cookies: cookieJar(request), outbox: { hasNews: false } })
    return loader({ request, context, params: { key: wanted }, url: new URL(request.url), pattern: '/photos/:key' })
  }
  return { asked, get }
}

test('X4: a photo is a picture and nothing else, for mails too, and is asked for once', async () => {
  const { get } = await photos()
  const answer = await get(key)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

test('a photo that is gone is not found, and not remembered as found', async () => {
  const { asked, get } = await photos()
  const answer = await get(key.replace('512', '128'))
  expect([answer.status, answer.headers.get('Cache-Control'), asked.length]).toEqual([404, null, 1])
})

test.each(['of-nobody', `${key}.jpg`, '../encryption-key', `${key}/..`, ''])(
  'the storage is not asked for %s',
  async (wanted) => {
    const { asked, get } = await photos()
    expect([(await get(wanted)).status, asked]).toEqual([404, []])
  },
)
