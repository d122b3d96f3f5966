import { sessions } from '@mentorhub/db/schema/auth'
import { minutes } from '@mentorhub/domain/duration'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import type { TestApp } from './create-test-app.ts'

/** The newest code that was mailed. */
export async function mailedCodeIn(app: TestApp): Promise<string> {
  await drainOutbox(app.ctx())
  return app.sent.flatMap(({ subject }) => /^\d{8}/.exec(subject)?.[0] ?? []).at(-1) ?? ''
}

/** As if every session had just been asked for its password. */
export const proveAll = (app: TestApp) => app.db.update(sessions).set({ sudoUntil: app.clock.now + minutes(10) })

/** Somebody with a password and codes by mail, and the recovery codes that came with the first factor. */
export async function withCodesByMail(app: TestApp, username = 'sam') {
  const before = await app.person(username, { passwordHash: `$fake$2$password of ${username}` })
  await proveAll(app)
  await app.as(before).auth.twoFactor.enable({ method: 'email' })
  const { recoveryCodes } = await app
    .as(before)
    .auth.twoFactor.confirm({ method: 'email', code: await mailedCodeIn(app) })
  return { before, me: await app.newest(), recoveryCodes: recoveryCodes ?? [] }
}

/** Half in, after the password. */
export async function halfIn(app: TestApp, username = 'sam') {
  await app
    .as(null, `home of ${username}`)
    .auth.signIn({ email: `${username}@example.test`, password: `password of ${username}` })
  return app.newest()
}

type Caller = ReturnType<TestApp['as']>

/** What the second step answers to a code. */
export const verify = (caller: Caller, code: string) => reasonOf(caller.auth.verifyTwoFactor({ code }))

/** Why a call was refused, or `in` when it was not. */
export const reasonOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'in',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
