import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { sessions } from '@mentorhub/db/schema/auth'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { halfIn, mailedCodeIn, withCodesByMail } from '@mentorhub/testing/second-factor'
import { appRouter } from '../root.ts'

const perBatch = 10
const path = 'auth.verifyTwoFactor'

test('A6: of a thousand codes in batches, at once, five are looked at; the right one among them opens nothing', async () => {
  const app = await createTestApp()
  const { recoveryCodes } = await withCodesByMail(app)
  const half = await halfIn(app)
  const right = await mailedCodeIn(app)
  const wrong = Array.from({ length: 1000 }, (_, i) => String((Number(right) + 1 + i) % 1e8).padStart(8, '0'))
  const codes = [...wrong.slice(0, 10), ...wrong.slice(11), right]

  const batch = async (at: number): Promise<string[]> => {
    const inputs = codes.slice(at, at + perBatch).map((code, i) => [i, { code }])
    const response = await fetchRequestHandler({
      router: appRouter,
      endpoint: '/trpc',
      allowBatching: true,
      createContext: () => app.ctx(half, `192.0.2.${at}`),
      req: new Request(`https://mentorhub.test/trpc/${Array(perBatch).fill(path).join(',')}?batch=1`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(inputs)),
      }),
    })
    return reasonsIn(await response.json())
  }
  const starts = Array.from({ length: codes.length / perBatch }, (_, i) => i * perBatch)
  const answers = (await Promise.all(starts.map(batch))).flat()

  expect(answers).toHaveLength(1000)
  const failures = await app.db.select().from(auditLog).where(eq(auditLog.action, 'auth.second_factor_failed'))
  // The fifth that is wrong is not told so: it ends the session.
  expect(answers.filter((answer) => answer === 'code.wrong').length + failures.length).toBe(5)
  expect(answers).not.toContain('in')
  expect(await app.db.select().from(sessions).where(eq(sessions.id, half.session))).toEqual([])

  // Whoever owns the account still has a way in.
  await app.as(await halfIn(app)).auth.verifyTwoFactor({ code: recoveryCodes[0] ?? '' })
  expect(await app.as(await app.newest()).auth.me()).toMatchObject({ username: 'sam' })
})

type Answer = { readonly error?: { readonly message: string } }

/** What the endpoint answers to a batch is a list in the order of the calls. */
function reasonsIn(answer: unknown): string[] {
  return (answer as Answer[]).map(({ error }) => error?.message ?? 'in')
}
