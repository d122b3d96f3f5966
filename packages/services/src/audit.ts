import { sql, type SQL } from 'drizzle-orm'
import { auditLog } from '@mentorhub/db/schema/admin'
import type { Ctx } from './context.ts'

type AuditEntry = {
  readonly actorId: string | null
  readonly action: string
  readonly subject: readonly [type: string, id: string]
  readonly before?: unknown
  readonly after?: unknown
  /** What must still be so: otherwise the line has no id, and the whole commit fails with `audit_log.id is null`. */
  readonly provided?: SQL | undefined
}

/** A statement for the commit of what it tells of. Never with addresses, secrets or texts that people wrote. */
export const audit = (ctx: Pick<Ctx, 'db' | 'now' | 'newId' | 'network'>, entry: AuditEntry) =>
  ctx.db.insert(auditLog).values({
    id: entry.provided ? sql`(select ${ctx.newId()} where ${entry.provided})` : ctx.newId(),
    actorId: entry.actorId,
    action: entry.action,
    subjectType: entry.subject[0],
    subjectId: entry.subject[1],
    before: entry.before,
    after: entry.after,
    networkHash: ctx.network,
    at: ctx.now(),
  })

/** What somebody does to their own account. */
export const auditOwn = (
  ctx: Parameters<typeof audit>[0],
  id: string,
  entry: Pick<AuditEntry, 'action' | 'after' | 'provided'>,
) => audit(ctx, { ...entry, actorId: id, subject: ['user', id] })
