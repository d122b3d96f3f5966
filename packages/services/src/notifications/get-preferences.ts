import { eq } from 'drizzle-orm'
import { notificationPreferences } from '@mentorhub/db/schema/notifications'
import { isOptional, mandatoryKinds, modeFor, optionalKinds } from '@mentorhub/domain/notifications/notifications'
import type { Ctx } from '../context.ts'

/** How somebody is told of each kind. */
export async function getNotificationPreferences({ db, viewer }: Ctx) {
  const chosen = await db.select().from(notificationPreferences).where(eq(notificationPreferences.userId, viewer.id))
  return [...mandatoryKinds, ...optionalKinds].map((kind) => ({
    kind,
    mandatory: !isOptional(kind),
    modes: { in_app: modeFor(kind, 'in_app', chosen), mail: modeFor(kind, 'mail', chosen) },
  }))
}
