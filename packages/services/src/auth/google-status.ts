import { and, eq } from 'drizzle-orm'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import type { Ctx } from '../context.ts'

export type GoogleStatus = { readonly connected: boolean; readonly email: string | null }

export async function googleStatus(ctx: Ctx): Promise<GoogleStatus> {
  const [own] = await ownConnection(ctx)
  return { connected: own !== undefined, email: own?.email ?? null }
}

export const ownConnection = ({ db, viewer }: Ctx) =>
  db
    .select({ email: oauthAccounts.email })
    .from(oauthAccounts)
    .where(and(eq(oauthAccounts.provider, 'google'), eq(oauthAccounts.userId, viewer.id)))
