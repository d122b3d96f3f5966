import { atPassword } from '@mentorhub/domain/auth/google-way'
import type { Ctx } from '../context.ts'
import { openSealed } from './sealed-cookie.ts'

/** The address of whoever has come from Google in this browser and must still give a password. It was theirs to show. */
export async function peekGoogle(ctx: Ctx): Promise<{ email: string } | null> {
  const waiting = await openSealed(ctx, atPassword)
  return waiting ? { email: waiting.email } : null
}
