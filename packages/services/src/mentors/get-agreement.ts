import { and, desc, eq, isNull } from 'drizzle-orm'
import { consents } from '@mentorhub/db/schema/auth'
import type { Ctx } from '../context.ts'

/** Which version of the guidelines the viewer agreed to, and when; nothing for mentors from before there were any. */
export async function getAgreement({ db, viewer }: Ctx) {
  const [newest] = await db
    .select({ version: consents.version, at: consents.givenAt })
    .from(consents)
    .where(and(eq(consents.userId, viewer.id), eq(consents.kind, 'mentor_guidelines'), isNull(consents.withdrawnAt)))
    .orderBy(desc(consents.givenAt))
    .limit(1)
  return { agreed: newest ?? null }
}
