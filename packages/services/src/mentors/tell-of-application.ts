import { and, eq, inArray } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { applicationReceived } from '@mentorhub/emails/mentors/application-received'
import type { Ctx } from '../context.ts'
import { notify } from '../notifications/notify.ts'
import type { Handler } from '../outbox/handler.ts'

/** A receipt for whoever applied, and a notice for each who may decide. */
export const tellOfApplication: Handler<'mentors.applied'> = async (ctx, { userId }, key) => {
  const [[applicant], deciders] = await Promise.all([applicantBy(ctx, userId), decidersOf(ctx)])
  if (!applicant) return
  const { name, email } = applicant
  await ctx.mailer.send({ to: email, ...applicationReceived({ name, appUrl: ctx.appUrl }) }, key)
  const news = {
    kind: 'applications',
    title: `${name} wants to become a mentor`,
    body: 'The application waits for a decision.',
    path: `/admin/mentorship/mentors/${userId}`,
  } as const
  for (const { id } of deciders) await notify(ctx, { ...news, userId: id }, key)
}

const applicantBy = ({ db }: Ctx, userId: string) =>
  db.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, userId))

const decidersOf = ({ db }: Ctx) =>
  db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.staffRole, ['admin', 'superadmin']), eq(users.status, 'active')))
