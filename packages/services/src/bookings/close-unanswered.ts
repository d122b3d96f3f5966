import type { Ctx } from '../context.ts'
import { expireRequests } from './expire-requests.ts'
import { lapseProposals } from './lapse-proposals.ts'

/** What nobody has answered in time: offers of another time first, since a request may have waited for one. */
export async function closeUnanswered(ctx: Ctx): Promise<void> {
  await lapseProposals(ctx)
  await expireRequests(ctx)
}
