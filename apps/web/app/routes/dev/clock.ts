import { z } from 'zod'
import type { Route } from './+types/clock'
import { ctxContext } from '../../server/context.ts'
import { moveClock } from '../../server/clock.ts'
import { readForm } from '../../server/read-form.ts'

const Move = z.object({ moveMs: z.coerce.number().int() })

export const loader = ({ context }: Route.LoaderArgs) => Response.json({ now: context.get(ctxContext).now() })

/** Moves this Worker's clock; the sandbox keeps its own and is moved beside it. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Move)
  if (form.refused) return Response.json({ error: 'moveMs must be a whole number' }, { status: 422 })
  moveClock(form.input.moveMs)
  return Response.json({ now: context.get(ctxContext).now() })
}
