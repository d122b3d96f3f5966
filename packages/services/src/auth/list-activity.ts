import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { auditLog } from '@mentorhub/db/schema/admin'
import { activityKinds, type ActivityKind } from '@mentorhub/domain/auth/activity'
import type { Ctx } from '../context.ts'

export type Activity = {
  readonly kind: ActivityKind
  readonly device: string | null
  readonly change: string | null
  readonly at: number
}

const shown = 10

/** What was done lately as this account, newest first: whoever did not do it themselves sees it here. */
export async function listActivity({ db, viewer }: Ctx): Promise<Activity[]> {
  const rows = await db
    .select({
      action: auditLog.action,
      device: sql<string | null>`${auditLog.after} ->> 'device'`,
      change: sql<string | null>`${auditLog.after} ->> 'change'`,
      at: auditLog.at,
    })
    .from(auditLog)
    .where(and(eq(auditLog.actorId, viewer.id), inArray(auditLog.action, [...activityKinds])))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(shown)
  return rows.flatMap(({ action, ...row }) => {
    const kind = activityKinds.find((one) => one === action)
    return kind ? [{ kind, ...row }] : []
  })
}
