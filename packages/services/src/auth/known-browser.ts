import { days, seconds } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

const cookie = '__Host-known'
const memory = days(90)

const word = (email: string) => `known:${email}`

/** Tells a browser that the owner of an account has used from one that has only heard of the address. It opens nothing. */
export const isKnownBrowser = async ({ cookies, vault }: Pick<Ctx, 'cookies' | 'vault'>, email: string) =>
  (await vault.open(cookies.read(cookie) ?? '')) === word(email)

export async function rememberBrowser({ cookies, vault }: Pick<Ctx, 'cookies' | 'vault'>, email: string) {
  cookies.set(cookie, await vault.seal(word(email)), memory / seconds(1))
}
