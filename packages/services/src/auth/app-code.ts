import { TOTP } from 'otpauth'
import type { Ctx } from '../context.ts'
import { base32Of, macOf } from '../secrets.ts'

const period = 30
const secretBytes = 20

/** Derived, like all secrets here, from an id and the server's key. */
export async function newAppSecret({ linkKey, newId }: Pick<Ctx, 'linkKey' | 'newId'>): Promise<string> {
  const mac = await macOf(linkKey, `app:${newId()}`)
  return base32Of(mac.subarray(0, secretBytes)).toUpperCase()
}

/** The step of the clock whose code this is: the present one, or the one before or after, for clocks that differ. */
export function appStep(secret: string, code: string, now: number): number | undefined {
  const delta = appOf(secret).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period, timestamp: now }) + delta
}

export type AppSetup = { readonly uri: string; readonly secret: string }

/** What an authenticator app reads from the picture, and the same to be typed in. */
export const appSetup = (secret: string, label: string): AppSetup => ({
  uri: appOf(secret, label).toString(),
  secret,
})

const appOf = (secret: string, label = '') => new TOTP({ issuer: 'MentorHub', label, secret, period })
