import { z } from 'zod'

/** What was handed over, and by whom; sealed, so that a form can carry it and nobody can make it up. */
export const FileReceipt = z.strictObject({
  userId: z.string(),
  key: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  until: z.int(),
})
export type FileReceipt = z.infer<typeof FileReceipt>
