import type { FinishGoogle } from '@mentorhub/domain/auth/google-inputs'
import { personAtGoogle } from '@mentorhub/domain/auth/google-person'
import { type AtGoogle, atGoogle } from '@mentorhub/domain/auth/google-way'
import { ProviderDown, Refusal } from '@mentorhub/domain/errors'
import type { GoogleIdentity } from '@mentorhub/domain/ports'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { connectGoogle } from './connect-google.ts'
import { enterByGoogle, type Arrived } from './enter-by-google.ts'
import { openSealed } from './sealed-cookie.ts'

/** Back from Google: each way leads here once, in the browser that it began in, and for connecting in its session. */
export async function finishGoogle(ctx: Ctx, answer: FinishGoogle): Promise<Arrived> {
  const way = await openSealed(ctx, atGoogle)
  ctx.cookies.clear(atGoogle.cookie)
  if (!way || !(await isSame(way.state, answer.state))) throw new Refusal('invalid', 'google.begin_again')
  if (way.intent === 'connect' && way.session !== ctx.viewer.session)
    throw new Refusal('invalid', 'google.other_session')
  const person = await personWith(ctx, answer, way)
  if (way.intent === 'enter') return enterByGoogle(ctx, { person, next: way.next, timezone: answer.timezone })
  await connectGoogle(ctx, person)
  return { next: 'settings', path: '' }
}

/** Two hashes differ early or late whatever was sent, so the time tells nothing. */
const isSame = async (state: string, given = '') => (await hashed(state)) === (await hashed(given))

async function personWith(ctx: Ctx, { code, error }: FinishGoogle, way: AtGoogle): Promise<GoogleIdentity> {
  if (error === 'access_denied') throw new Refusal('invalid', 'google.denied')
  const identity = code && !error ? await ctx.google.identify(code, { ...way, now: ctx.now() }).catch(away) : undefined
  const person = identity && personAtGoogle(identity)
  if (!person) throw new Refusal('invalid', 'google.refused')
  return person
}

function away(error: unknown): never {
  if (error instanceof ProviderDown) throw new Refusal('invalid', 'google.away')
  throw error
}
