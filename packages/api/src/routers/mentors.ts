import { z } from 'zod'
import { MentorRef, SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { getMentor } from '@mentorhub/services/mentors/get-mentor'
import { listCategories } from '@mentorhub/services/mentors/list-categories'
import { listUsernames } from '@mentorhub/services/mentors/list-usernames'
import { searchMentors } from '@mentorhub/services/mentors/search-mentors'
import { Photo } from '../outputs/photo.ts'
import { sixtyAMinute } from '../rates.ts'
import { publicProcedure, router } from '../trpc.ts'

const Card = z.object({
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  headline: z.string().nullable(),
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string(),
  accepting: z.boolean(),
  expertise: z.array(z.string()),
})
const Found = z.object({ mentors: z.array(Card), next: z.string().nullable(), total: z.int() })
const Category = z.object({ slug: z.string(), name: z.string(), mentors: z.int() })
const Mentor = Card.extend({ bio: z.string(), yearsExperience: z.int().nullable() })

export const mentorsRouter = router({
  search: publicProcedure
    .meta(sixtyAMinute)
    .input(SearchMentors)
    .output(Found)
    .query(({ ctx, input }) => searchMentors(ctx, input)),
  categories: publicProcedure.output(z.array(Category)).query(({ ctx }) => listCategories(ctx)),
  usernames: publicProcedure.output(z.array(z.string())).query(({ ctx }) => listUsernames(ctx)),
  get: publicProcedure
    .input(MentorRef)
    .output(Mentor)
    .query(({ ctx, input }) => getMentor(ctx, input)),
})
