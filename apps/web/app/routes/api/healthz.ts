import type { Route } from './+types/healthz'
import { ctxContext } from '../../server/context.ts'

/** The process answers; whether it can do anything is what `/readyz` tells. */
export const loader = ({ context }: Route.LoaderArgs) =>
  Response.json({ ok: true, version: context.get(ctxContext).version })
