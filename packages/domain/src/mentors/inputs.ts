import { z } from 'zod'
import { Yes } from '../text-inputs.ts'
import { Country } from '../users/country.ts'
import { Language } from '../users/language.ts'
import { skillSlug } from '../users/skill-slug.ts'
import { TimeZone } from '../users/time-zone.ts'
import { directorySorts, freeKinds } from './directory.ts'
import { goalTypes } from './mentor.ts'

const Slug = z.string().min(1).max(120)

export const SearchMentors = z.strictObject({
  /** Only the first words of a long text are searched. */
  q: z.string().trim().max(1000).optional(),
  /** What was typed is what is meant, even where nobody is found. */
  exact: Yes.optional(),
  category: Slug.optional(),
  /** However it is written. */
  skill: z.string().max(120).transform(skillSlug).pipe(Slug).optional(),
  language: Language.optional(),
  country: Country.optional(),
  /** Hours between the mentor's clock and that of `zone`. */
  within: z.coerce.number().int().min(0).max(12).optional(),
  free: z.enum(freeKinds).optional(),
  goal: z.enum(goalTypes).optional(),
  /** At least so many stars. */
  rating: z.coerce.number().pipe(z.literal(4)).optional(),
  newcomers: Yes.optional(),
  sort: z.enum(directorySorts).optional(),
  /** Where whoever asks is: their evenings, and the hours to them. */
  zone: TimeZone.default('UTC'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
})
export type SearchMentors = z.infer<typeof SearchMentors>

export const RecommendMentors = z.strictObject({ limit: z.coerce.number().int().min(1).max(12).default(4) })
export type RecommendMentors = z.infer<typeof RecommendMentors>

export const MentorRef = z.strictObject({ username: z.string().toLowerCase() })
export type MentorRef = z.infer<typeof MentorRef>
