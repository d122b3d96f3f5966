import { and, eq, inArray, sql } from 'drizzle-orm'
import { notificationPreferences, notifications } from '@mentorhub/db/schema/notifications'
import { users } from '@mentorhub/db/schema/users'
import type { Choice } from '@mentorhub/domain/notifications/inputs'
import { notificationKinds, optionalKinds } from '@mentorhub/domain/notifications/notifications'
import type { MailSwitch } from '@mentorhub/domain/notifications/unsubscribe'
import type { Ctx } from '../context.ts'

type Chooser = Choice & { readonly userId: string }

/** Statements that keep one choice, of which only what differs from the default is a row. */
export function choose(ctx: Pick<Ctx, 'db'>, choice: Chooser) {
  const { userId, kind, channel, mode } = choice
  const isDefault = notificationKinds[kind].defaults[channel] === mode
  const kept = isDefault ? forget(ctx, choice) : keep(ctx, choice)
  return channel === 'mail' && mode === 'off' ? [kept, forgetDue(ctx, userId, [kind])] : [kept]
}

const forget = ({ db }: Pick<Ctx, 'db'>, { userId, kind, channel }: Chooser) =>
  db
    .delete(notificationPreferences)
    .where(
      and(
        eq(notificationPreferences.userId, userId),
        eq(notificationPreferences.kind, kind),
        eq(notificationPreferences.channel, channel),
      ),
    )

/** A link in an old mail may be used when its owner is long gone: then nothing is kept. */
function keep({ db }: Pick<Ctx, 'db'>, { userId, kind, channel, mode }: Chooser) {
  const whoIsThere = db
    .select({
      userId: users.id,
      kind: sql<string>`${kind}`.as('kind'),
      channel: sql<typeof channel>`${channel}`.as('channel'),
      mode: sql<typeof mode>`${mode}`.as('mode'),
    })
    .from(users)
    .where(eq(users.id, userId))
  return db
    .insert(notificationPreferences)
    .select(whoIsThere)
    .onConflictDoUpdate({
      target: [notificationPreferences.userId, notificationPreferences.kind, notificationPreferences.channel],
      set: { mode },
    })
}

/** What waited for the daily mail is not mailed any more. */
const forgetDue = ({ db }: Pick<Ctx, 'db'>, userId: string, kinds: readonly string[]) =>
  db
    .update(notifications)
    .set({ digestDueAt: null })
    .where(and(eq(notifications.userId, userId), inArray(notifications.kind, [...kinds])))

/** What one click in a mail does. */
export function mailsOff(ctx: Pick<Ctx, 'db'>, { userId, what }: { userId: string; what: MailSwitch }) {
  if (what !== 'digest') return choose(ctx, { userId, kind: what, channel: 'mail', mode: 'off' })
  const digests = and(eq(notificationPreferences.userId, userId), eq(notificationPreferences.mode, 'digest'))
  return [
    ctx.db.update(notificationPreferences).set({ mode: 'off' }).where(digests),
    forgetDue(ctx, userId, optionalKinds),
  ]
}
