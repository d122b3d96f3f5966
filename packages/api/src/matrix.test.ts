import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { listProcedures } from './procedures.ts'

type Answer = 'allowed' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND'
type Row = { readonly guest: Answer; readonly member: Answer }

const everybody: Row = { guest: 'allowed', member: 'allowed' }

/** Who may call what. A procedure without a row fails: nobody opens a door by forgetting it. */
const matrix: Readonly<Record<string, Row & { readonly input?: unknown }>> = {
  'auth.me': everybody,
  'mentors.categories': everybody,
  'mentors.get': { guest: 'NOT_FOUND', member: 'NOT_FOUND', input: { username: 'nobody' } },
  'mentors.search': { ...everybody, input: {} },
  'mentors.usernames': everybody,
  'system.confirmSubscription': { guest: 'NOT_FOUND', member: 'NOT_FOUND', input: { token: 'no-such-token' } },
  'system.health': everybody,
  'system.peekSubscription': { ...everybody, input: { token: 'no-such-token' } },
  'system.subscribe': { ...everybody, input: { email: 'reader@example.test' } },
  'system.unsubscribe': { guest: 'NOT_FOUND', member: 'NOT_FOUND', input: { token: 'no-such-token' } },
  'system.version': everybody,
}

const procedures = listProcedures()

test('Z1: every procedure has a row in the matrix, and every row a procedure', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted())
})

test.each(procedures)('Z1: $path answers each role as the matrix says', async ({ path }) => {
  for (const role of ['guest', 'member'] as const) {
    const app = await createTestApp()
    const person = role === 'guest' ? null : await app.person('sam')
    expect(await answerOf(app.as(person), path, matrix[path]?.input), role).toBe(matrix[path]?.[role])
  }
})

test.each(procedures)('$path says who may call it, and takes no field it does not know', ({ auth, input }) => {
  expect(auth).not.toBeNull()
  if (input) expect(input).toMatchObject({ type: 'object', additionalProperties: false })
})

async function answerOf(caller: object, path: string, input: unknown): Promise<string> {
  try {
    await procedureAt(caller, path)(input)
    return 'allowed'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'a bug'
  }
}

/** The caller is a tree of functions by path; the path comes from the router itself. */
function procedureAt(caller: object, path: string): (input: unknown) => Promise<unknown> {
  const [noun = '', verb = ''] = path.split('.')
  const tree = caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  return tree[noun]?.[verb] ?? (() => Promise.reject(new Error(`no such procedure: ${path}`)))
}
