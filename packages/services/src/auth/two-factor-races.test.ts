import { eq } from 'drizzle-orm'
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import type { Vault } from '@mentorhub/domain/ports'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { proveAll, withCodesByMail } from '@mentorhub/testing/second-factor'
import { confirmTwoFactor } from './confirm-two-factor.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'

/** Two people who each wait for the first code of their app. */
async function twoWaiting() {
  const app = await createTestApp()
  const [sam, lin] = [await app.person('sam'), await app.person('lin')]
  await proveAll(app)
  return { app, sam, lin, samsCode: await begin(app, sam), linsCode: await begin(app, lin) }
}

async function begin(app: TestApp, who: TestPerson): Promise<string> {
  const begun = await app.as(who).auth.twoFactor.enable({ method: 'totp' })
  return new TOTP({ secret: 'secret' in begun ? begun.secret : '' }).generate({ timestamp: app.clock.now })
}

/** Confirms an app, while something else happens between reading and writing. */
async function confirmDuring(app: TestApp, who: TestPerson, { code, meanwhile }: During) {
  const ctx = app.ctx(who)
  const vault: Vault = {
    ...ctx.vault,
    async open(sealed) {
      await meanwhile()
      return ctx.vault.open(sealed)
    },
  }
  return confirmTwoFactor({ ...ctx, vault }, { method: 'totp', code })
}

type During = { readonly code: string; readonly meanwhile: () => Promise<unknown> }

const enabledOf = (app: TestApp, { id }: TestPerson) =>
  app.db.select({ enabledAt: twoFactors.enabledAt }).from(twoFactors).where(eq(twoFactors.userId, id))

test('of ten equal confirmations at once, one switches the app on and gives codes', async () => {
  const { app, sam, samsCode: code } = await twoWaiting()
  const tries = Array.from({ length: 10 }, () => app.as(sam).auth.twoFactor.confirm({ method: 'totp', code }))
  const answers = await Promise.allSettled(tries)
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await app.db.select().from(recoveryCodes)).toHaveLength(10)
})

test('nobody sees or confirms the app of somebody else', async () => {
  const { app, sam, lin, samsCode, linsCode } = await twoWaiting()
  const setup = await app.as(sam).auth.twoFactor.setup()
  expect(setup?.uri).toContain('sam%40example.test')
  const confirm = (code: string) => app.as(sam).auth.twoFactor.confirm({ method: 'totp', code })
  await expect(confirm(linsCode)).rejects.toThrow('code.wrong')
  await confirm(samsCode)
  expect(await enabledOf(app, sam)).toEqual([{ enabledAt: app.clock.now }])
  expect(await enabledOf(app, lin)).toEqual([{ enabledAt: null }])
  expect(await app.as(await app.newest()).auth.twoFactor.setup()).toBeNull()
})

test('a secret that is begun anew while its code is looked at is not switched on', async () => {
  const { app, sam, samsCode: code } = await twoWaiting()
  await expect(confirmDuring(app, sam, { code, meanwhile: () => begin(app, sam) })).rejects.toThrow('code.used')
  expect(await enabledOf(app, sam)).toEqual([{ enabledAt: null }])
  expect(await app.as(sam).auth.me()).not.toBeNull()
})

test('a session that is ended while its change is looked at changes nothing', async () => {
  const { app, sam, samsCode: code } = await twoWaiting()
  const meanwhile = () => app.as(sam).auth.sessions.revoke({ session: 'all' })
  await expect(confirmDuring(app, sam, { code, meanwhile })).rejects.toThrow('code.used')
  expect(await enabledOf(app, sam)).toEqual([{ enabledAt: null }])
})

test('a session that is ended while it asks for new recovery codes gets none', async () => {
  const app = await createTestApp()
  const { me } = await withCodesByMail(app)
  const before = await app.db.select().from(recoveryCodes)
  const admission = app.as(me).auth.sessions.revoke({ session: 'all' })
  await expect(renewRecoveryCodes({ ...app.ctx(me), admission })).rejects.toThrow('auth.confirm_first')
  expect(await app.db.select().from(recoveryCodes)).toEqual(before)
})
