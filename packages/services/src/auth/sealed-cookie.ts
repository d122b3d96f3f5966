import { oauthLifetime } from '@mentorhub/domain/auth/auth'
import { seconds } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

/** What a browser keeps for us for a few minutes, and can neither read nor change. */
export type SealedCookie<T> = { readonly cookie: string; readonly read: (text: string) => T | undefined }

type Over = { readonly expiresAt: number }

export async function giveSealed<T extends Over>(ctx: Ctx, { cookie }: SealedCookie<T>, value: Omit<T, keyof Over>) {
  const whole = JSON.stringify({ ...value, expiresAt: ctx.now() + oauthLifetime })
  ctx.cookies.set(cookie, await ctx.vault.seal(whole), oauthLifetime / seconds(1))
}

/** Undefined when there is none, when it is not ours, and when it is over on our own clock. */
export async function openSealed<T extends Over>(
  { cookies, vault, now }: Pick<Ctx, 'cookies' | 'vault' | 'now'>,
  { cookie, read }: SealedCookie<T>,
): Promise<T | undefined> {
  const text = await vault.open(cookies.read(cookie) ?? '')
  const value = text === undefined ? undefined : read(text)
  return value && value.expiresAt > now() ? value : undefined
}
