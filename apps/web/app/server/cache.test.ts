import { beforeEach, expect, test, vi } from 'vitest'
import { fromCache } from './cache.ts'
import type { Incoming } from './context.ts'

const settings = {
  APP_URL: 'https://hub.test',
  LIBSQL_URL: 'https://database.test',
  RESEND_API_KEY: 're_test',
  EMAIL_FROM: 'hub@hub.test',
  GOOGLE_CLIENT_ID: 'id',
  GOOGLE_CLIENT_SECRET: 'secret',
  ENCRYPTION_KEY: 'a key for tests, and for nothing else',
  CLOCK_OFFSET_MS: 0,
  local: false,
}

const take = async () => ({ success: true })
const noFiles = { put: async () => undefined, get: async () => null, delete: async () => undefined }
const bindings = { PER_MINUTE_60: { limit: take }, PER_MINUTE_300: { limit: take }, FILES: noFiles }

beforeEach(() => {
  const stored = new Map<string, Response>()
  vi.stubGlobal('__BUILD_ID__', 'build')
  vi.stubGlobal('caches', {
    default: {
      match: async ({ url }: Request) => stored.get(url)?.clone(),
      put: async ({ url }: Request, response: Response) => void stored.set(url, response),
    },
  })
})

/** What the second of two visitors gets: the page of the first, or one of their own. */
async function second(first: [string, string?], then: [string, string?]) {
  const asked: string[] = []
  const visit = async ([path, cookie = '']: [string, string?]) => {
    const background: Promise<unknown>[] = []
    const request = new Request(`https://hub.test${path}`, { headers: { Cookie: cookie } })
    const execution = { waitUntil: (work: Promise<unknown>) => void background.push(work) }
    const incoming: Incoming = { request, settings, bindings, execution, requestId: 'test' }
    const response = await fromCache(incoming, async ({ url }) => {
      asked.push(new URL(url).search)
      return new Response('page')
    })
    await Promise.all(background)
    return response.headers.get('X-Edge-Cache')
  }
  await visit(first)
  return { state: await visit(then), asked }
}

const berlin = 'zone=Europe%2FBerlin'
const tokyo = 'zone=Asia%2FTokyo'

test.each(['/', '/mentors', '/mentors?free=evenings', '/mentors/noor'])(
  '%s tells times, so each zone has a page of its own',
  async (path) => {
    expect((await second([path, berlin], [path, berlin])).state).toBe('fresh')
    expect((await second([path, berlin], [path, tokyo])).state).toBe('miss')
    expect((await second([path], [path, 'zone=Europe%2FAtlantis'])).state, 'nonsense is UTC').toBe('fresh')
  },
)

test('a page that tells no times is the same in every zone', async () => {
  expect((await second(['/legal/terms', berlin], ['/legal/terms', tokyo])).state).toBe('fresh')
})

test.each([
  ['/mentors', 'q=design'],
  ['/mentors', 'skill=react'],
  ['/mentors', 'within=3'],
  ['/mentors', 'zone=Asia%2FTokyo'],
  ['/mentors', 'free=week'],
  ['/mentors', 'sort=rating'],
  ['/mentors', 'exact=true'],
  ['/mentors/noor', 'type=abc'],
  ['/mentors/noor', 'month=2026-12'],
  ['/mentors/noor', 'day=2026-12-03'],
  ['/mentors/noor', 'zone=Asia%2FTokyo'],
])('%s?%s is another page than without', async (path, params) => {
  expect(await second([path], [`${path}?${params}`])).toMatchObject({ state: 'miss', asked: ['', `?${params}`] })
})

test.each([
  ['/mentors?utm_source=a&q=design', '/mentors?q=design&fbclid=b'],
  ['/mentors?category=&q=design&free=', '/mentors?q=design'],
  ['/mentors?sort=rating&q=design', '/mentors?q=design&sort=rating'],
  ['/mentors/noor?ref=mail', '/mentors/noor'],
])('%s is the same page as %s', async (one, other) => {
  expect((await second([one], [other])).state).toBe('fresh')
})

test('whoever carries a session has no page from there', async () => {
  expect((await second(['/mentors'], ['/mentors', '__Host-session=abc'])).state).toBeNull()
})
