import { z } from 'zod'

const text = z.string().trim().max(80)

export const SearchMentors = z.strictObject({
  q: text.optional(),
  category: z.string().max(60).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
})
export type SearchMentors = z.infer<typeof SearchMentors>

export const MentorRef = z.strictObject({ username: z.string() })
export type MentorRef = z.infer<typeof MentorRef>
