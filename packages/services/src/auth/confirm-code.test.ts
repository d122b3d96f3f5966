import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { challenges } from '@mentorhub/db/schema/factors'
import { hours, minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson } from '@mentorhub/testing/proven-person'
import { drainOutbox } from '../outbox/drain.ts'

/** Somebody who came by Google, on a desk that was left for a while. */
async function start() {
  const app = await createTestApp()
  return { app, sam: await app.person('sam') }
}

const codeIn = (app: TestApp) => /\b\d{8}\b/.exec(app.sent.at(-1)?.text ?? '')?.[0] ?? ''

async function mailedTo(app: TestApp, person: Parameters<TestApp['as']>[0]) {
  await app.as(person).auth.sendConfirmCode()
  await drainOutbox(app.ctx())
  return codeIn(app)
}

const another = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

test('whoever has no password confirms by a mailed code, which works once and opens ten minutes', async () => {
  const { app, sam } = await start()
  await expect(app.as(sam).auth.changePassword({ password: 'a first secret' })).rejects.toThrow('auth.confirm_first')
  const code = await mailedTo(app, sam)
  expect(app.sent).toMatchObject([
    { to: 'sam@example.test', subject: `${code} is your code to confirm a change on MentorHub` },
  ])
  const typed = `${code.slice(0, 4)} ${code.slice(4)}`
  expect(await app.as(sam).auth.confirmCode({ code: typed })).toEqual({ until: app.clock.now + minutes(10) })
  expect(await app.as(sam).auth.me()).toMatchObject({ provenUntil: app.clock.now + minutes(10) })
  await expect(app.as(sam).auth.confirmCode({ code })).rejects.toThrow('code.over')
  app.clock.now += minutes(10)
  expect(await app.as(sam).auth.me()).toMatchObject({ provenUntil: null })
})

test('whoever has a password shows that', async () => {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  await expect(app.as(sam).auth.sendConfirmCode()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'auth.use_password',
  })
})

test('AUTH-12: what is stored is not the code, and only the newest of two works', async () => {
  const { app, sam } = await start()
  const first = await mailedTo(app, sam)
  const second = await mailedTo(app, sam)
  expect(JSON.stringify(await app.db.select().from(challenges))).not.toContain(second)
  await expect(app.as(sam).auth.confirmCode({ code: first })).rejects.toThrow('code.wrong')
  await app.as(sam).auth.confirmCode({ code: second })
})

test('a code is over after ten minutes', async () => {
  const { app, sam } = await start()
  const code = await mailedTo(app, sam)
  app.clock.now += minutes(10)
  await expect(app.as(sam).auth.confirmCode({ code })).rejects.toThrow('code.expired')
})

test('a code opens the session that asked for it, and no other', async () => {
  const { app, sam } = await start()
  const lin = await app.person('lin')
  const code = await mailedTo(app, sam)
  await mailedTo(app, lin)
  await expect(app.as(lin).auth.confirmCode({ code })).rejects.toThrow('code.wrong')
  await app.as(sam).auth.confirmCode({ code })
  expect(await app.as(lin).auth.me()).toMatchObject({ provenUntil: null })
})

test('A6: of two hundred guesses at once five are looked at, and then the right one is not', async () => {
  const { app, sam } = await start()
  const code = await mailedTo(app, sam)
  const guesses = Array.from({ length: 200 }, (_, i) =>
    app.as(sam, `192.0.2.${i}`).auth.confirmCode({ code: another(code) }),
  )
  const reasons = (await Promise.allSettled(guesses)).map((done) => done.status === 'rejected' && done.reason.message)
  expect(reasons.filter((reason) => reason === 'code.wrong').length).toBeLessThanOrEqual(5)
  await expect(app.as(sam, '198.51.100.1').auth.confirmCode({ code })).rejects.toThrow('limit.reached')
})

test('A6: a new code brings five new tries, but ten in an hour are all', async () => {
  const { app, sam } = await start()
  const tries = async (code: string, count: number) => {
    for (let i = 0; i < count; i += 1)
      await expect(app.as(sam).auth.confirmCode({ code: another(code) })).rejects.toThrow('code.wrong')
  }
  const first = await mailedTo(app, sam)
  await tries(first, 5)
  await expect(app.as(sam).auth.confirmCode({ code: first })).rejects.toThrow('code.over')
  await tries(await mailedTo(app, sam), 4)
  const third = await mailedTo(app, sam)
  await expect(app.as(sam).auth.confirmCode({ code: third })).rejects.toThrow('limit.reached')
  app.clock.now += hours(1)
  const later = await mailedTo(app, sam)
  await app.as(sam).auth.confirmCode({ code: later })
})

test('a right code is no guess: what counts in the hour are the wrong ones', async () => {
  const { app, sam } = await start()
  for (let i = 0; i < 4; i += 1) {
    const code = await mailedTo(app, sam)
    for (const wrong of [another(code), another(another(code))])
      await expect(app.as(sam).auth.confirmCode({ code: wrong })).rejects.toThrow('code.wrong')
    await app.as(sam).auth.confirmCode({ code })
  }
})

test('five codes are mailed in an hour', async () => {
  const { app, sam } = await start()
  for (let i = 0; i < 5; i += 1) await app.as(sam).auth.sendConfirmCode()
  await expect(app.as(sam).auth.sendConfirmCode()).rejects.toThrow('limit.reached')
})

test('A3: half a session can neither ask for a code nor use one', async () => {
  const { app, sam } = await start()
  const code = await mailedTo(app, sam)
  await app.db.update(sessions).set({ kind: 'pending_two_factor' }).where(eq(sessions.id, sam.session))
  await expect(app.as(sam).auth.sendConfirmCode()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  await expect(app.as(sam).auth.confirmCode({ code })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  expect(await app.db.select({ until: sessions.sudoUntil }).from(sessions)).toEqual([{ until: null }])
})
