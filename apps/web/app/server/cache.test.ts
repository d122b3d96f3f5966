import { beforeEach, expect, test, vi } from 'vitest'
import { workerRequest } from '@mentorhub/testing/worker-request'
import { fromCache } from './cache.ts'

beforeEach(() => {
  const stored = new Map<string, Response>()
  vi.stubGlobal('__BUILD_ID__', 'build')
  vi.stubGlobal('caches', {
    default: {
      match: async ({ url }: Request) => stored.get(url)?.clone(),
      put: async ({ url }: Request, response: Response) => void stored.set(url, response),
      delete: async ({ url }: Request) => stored.delete(url),
    },
  })
})

/** What the second of two visitors gets: the page of the first, or one of their own. */
async function second(first: [string, string?], then: [string, string?]) {
  const asked: string[] = []
  const visit = async ([path, cookie = '']: [string, string?]) => {
    const background: Promise<unknown>[] = []
    const request = new Request(`https://hub.test${path}`, { headers: { Cookie: cookie } })
    const incoming = workerRequest(request, (work) => void background.push(work))
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

test('whoever has gone is taken from the store, and a failure of ours leaves there what is good for a while', async () => {
  const visit = async (status: number, minutesOn: number) => {
    const background: Promise<unknown>[] = []
    const incoming = workerRequest(new Request('https://hub.test/mentors/noor'), (work) => void background.push(work))
    vi.setSystemTime(minutesOn * 60_000)
    const response = await fromCache(incoming, async () => new Response('page', { status }))
    // A renewal asks for one more thing to be done behind the answer.
    await Promise.all(background)
    await Promise.all(background)
    return [response.status, response.headers.get('X-Edge-Cache')]
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  expect(await visit(200, 0)).toEqual([200, 'miss'])
  expect(await visit(503, 2)).toEqual([200, 'stale'])
  expect(await visit(404, 3)).toEqual([200, 'stale'])
  expect(await visit(404, 3)).toEqual([404, null])
  vi.useRealTimers()
})
