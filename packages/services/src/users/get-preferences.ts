import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { locales } from '@mentorhub/domain/users/user'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'

/** How somebody wants the pages to speak, look and tell the time. */
export async function getPreferences(ctx: Ctx) {
  const [{ timezone, theme }, [own]] = await Promise.all([
    signedIn(ctx),
    ctx.db.select({ locale: users.locale }).from(users).where(eq(users.id, ctx.viewer.id)),
  ])
  return { locale: locales.find((one) => one === own?.locale) ?? 'en', timezone, theme }
}
