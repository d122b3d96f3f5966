import { days, hours, minutes } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'
import { forgetOld } from './forget-old.ts'
import { queueDigests } from '../notifications/queue-digests.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from '../users/delete-accounts.ts'

export type Job = { readonly every: number; readonly run: (ctx: Ctx) => Promise<unknown> }

/** What happens by itself, and how often. */
export const jobs = {
  outbox: { every: minutes(1), run: drainOutbox },
  deletions: { every: hours(1), run: deleteAccounts },
  digest: { every: minutes(15), run: queueDigests },
  retention: { every: days(1), run: forgetOld },
} as const satisfies Record<string, Job>
