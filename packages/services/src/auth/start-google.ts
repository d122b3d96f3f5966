import type { StartGoogle } from '@mentorhub/domain/auth/google-inputs'
import { atGoogle } from '@mentorhub/domain/auth/google-way'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { proven } from './proven.ts'
import { giveSealed } from './sealed-cookie.ts'

/** The way to Google. What must come back unchanged stays with this browser, and connecting with this session. */
export async function startGoogle(ctx: Ctx, { intent, next }: StartGoogle): Promise<{ url: string }> {
  const session = intent === 'connect' ? await connectingSession(ctx) : null
  const { url, ...way } = ctx.google.begin()
  await giveSealed(ctx, atGoogle, { ...way, stage: 'at_google', intent, next, session })
  return { url }
}

/** An account whose address nobody confirmed must not keep a way in for when its owner comes. */
async function connectingSession(ctx: Ctx): Promise<string | null> {
  const { emailVerified } = await proven(ctx)
  if (!emailVerified) throw new Refusal('forbidden', 'auth.verify_email_first')
  return ctx.viewer.session
}
