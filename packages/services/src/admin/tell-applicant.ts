import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Mail } from '@mentorhub/emails/mail'
import type { MandatoryNews } from '../auth/auth-news.ts'
import type { Ctx } from '../context.ts'
import { tellInApp } from '../notifications/tell-in-app.ts'

export type Applicant = NonNullable<Awaited<ReturnType<typeof applicantOf>>>

type Told = { readonly mail: Mail; readonly news: MandatoryNews }

/** The same words by mail and on the page; nothing, when what was to be told is not so any more. */
export async function tellApplicant(
  ctx: Ctx,
  { userId, key }: { readonly userId: string; readonly key: string },
  write: (applicant: Applicant, ctx: Ctx) => Told | undefined,
): Promise<void> {
  const applicant = await applicantOf(ctx, userId)
  const told = applicant && write(applicant, ctx)
  if (!told) return
  await ctx.mailer.send({ to: applicant.email, ...told.mail }, key)
  await tellInApp(ctx, { userId, key }, told.news)
}

async function applicantOf({ db }: Ctx, userId: string) {
  const [found] = await db
    .select({
      name: users.name,
      username: users.username,
      email: users.email,
      timezone: users.timezone,
      inactiveReason: mentorProfiles.inactiveReason,
    })
    .from(users)
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(eq(users.id, userId))
  return found
}
