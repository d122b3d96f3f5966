import { z } from 'zod'

/** Somebody by the name in the address of their profile. */
export const MemberRef = z.strictObject({ username: z.string().trim().toLowerCase().min(1).max(30) })
export type MemberRef = z.infer<typeof MemberRef>
