import { auditLog } from '@mentorhub/db/schema/admin'
import type { Ctx } from './context.ts'

export type AuditEntry = {
  readonly actorId: string | null
  readonly action: string
  readonly subject: readonly [type: string, id: string]
  readonly before?: unknown
  readonly after?: unknown
}

/** A statement for the commit of what it tells of. Never with addresses, secrets or texts that people wrote. */
export const audit = (ctx: Pick<Ctx, 'db' | 'now' | 'newId' | 'network'>, entry: AuditEntry) =>
  ctx.db.insert(auditLog).values({
    id: ctx.newId(),
    actorId: entry.actorId,
    action: entry.action,
    subjectType: entry.subject[0],
    subjectId: entry.subject[1],
    before: entry.before,
    after: entry.after,
    networkHash: ctx.network,
    at: ctx.now(),
  })
