import type { Route } from './+types/readyz'
import { apiFor, orRefusal } from '../../server/api-for.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const health = await orRefusal(apiFor(context).system.health())
  if (!health.refused) return Response.json(health.ok, { status: health.ok.ready ? 200 : 503 })
  const { data, init } = health.refused
  return Response.json({ ready: false, reason: data.reason }, init ?? { status: 503 })
}
