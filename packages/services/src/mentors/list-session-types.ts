import type { Ctx } from '../context.ts'
import { ownSessionTypes } from './own-session-types.ts'
import { sessionTypeDigest } from './session-type-state.ts'

/** What the viewer offers and has offered, each with the name of the state that it is in. */
export async function listSessionTypes(ctx: Ctx) {
  const types = await ownSessionTypes(ctx)
  return Promise.all(types.map(async (type) => ({ ...type, digest: await sessionTypeDigest(type) })))
}
