import { z } from 'zod'

/** Signing in or up, or letting Google open an account that one is in already. */
export const googleIntents = ['enter', 'connect'] as const

/** The pieces name themselves, so that one cannot be put in the place of the other. */
const AtGoogle = z.strictObject({
  stage: z.literal('at_google'),
  state: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  intent: z.enum(googleIntents),
  next: z.string(),
  /** Which session connects; one belongs to one person for good. */
  session: z.string().nullable(),
  expiresAt: z.int(),
})
export type AtGoogle = z.infer<typeof AtGoogle>

const AtPassword = z.strictObject({
  stage: z.literal('at_password'),
  userId: z.string(),
  sub: z.string(),
  email: z.string(),
  next: z.string(),
  expiresAt: z.int(),
})
export type AtPassword = z.infer<typeof AtPassword>

/** What a browser carries, sealed, while somebody is at Google, and until an account's password is given. */
export const atGoogle = { cookie: '__Host-oauth', read: readerOf(AtGoogle) }
export const atPassword = { cookie: '__Host-link', read: readerOf(AtPassword) }

function readerOf<T>(Shape: z.ZodType<T>) {
  return (text: string): T | undefined => Json.pipe(Shape).safeParse(text).data
}

const Json = z.string().transform((text, { issues }): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    issues.push({ code: 'custom', input: text })
    return z.NEVER
  }
})
