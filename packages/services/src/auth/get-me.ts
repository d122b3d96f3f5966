import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import type { Ctx } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'
import { isProven } from './proven.ts'

/** Who is looking, as every page's frame shows it. */
export async function getMe(ctx: Ctx) {
  const [person, [counted]] = await Promise.all([ctx.viewer.read(), ctx.viewer.session ? unreadOf(ctx) : []])
  if (!person) return null
  const { name, username, email, staffRole, emailVerified, isMentor, hasPassword, timezone, theme } = person
  return {
    name,
    username,
    email,
    staffRole,
    emailVerified,
    isMentor,
    hasPassword,
    timezone,
    theme,
    photo: photoOf(person.photoKey),
    deletionDueAt: person.deletionDueAt,
    provenUntil: isProven(person, ctx.now()) ? person.sudoUntil : null,
    unread: counted?.n ?? 0,
  }
}

const unreadOf = ({ db, viewer }: Ctx) =>
  db
    .select({ n: count() })
    .from(notifications)
    .where(and(eq(notifications.userId, viewer.id), isNull(notifications.readAt), isNotNull(notifications.shownAt)))
