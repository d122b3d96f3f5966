import { z } from 'zod'
import { MentorRef, RecommendMentors, SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { getMentor } from '@mentorhub/services/mentors/get-mentor'
import { listCategories } from '@mentorhub/services/mentors/list-categories'
import { listFilters } from '@mentorhub/services/mentors/list-filters'
import { listUsernames } from '@mentorhub/services/mentors/list-usernames'
import { recommendMentors } from '@mentorhub/services/mentors/recommend-mentors'
import { searchMentors } from '@mentorhub/services/mentors/search-mentors'
import { Category, Choices, Found, Recommended } from '../outputs/directory.ts'
import { Mentor } from '../outputs/mentor.ts'
import { sixtyAMinute } from '../rates.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'
import { mentorApplicationRouter } from './mentor-application.ts'
import { ownMentor } from './mentor-profile.ts'
import { sessionTypesRouter } from './session-types.ts'
import { waitlistRouter } from './waitlist.ts'

export const mentorsRouter = router({
  ...ownMentor,
  application: mentorApplicationRouter,
  search: publicProcedure
    .meta(sixtyAMinute)
    .input(SearchMentors)
    .output(Found)
    .query(({ ctx, input }) => searchMentors(ctx, input)),
  categories: publicProcedure.output(z.array(Category)).query(({ ctx }) => listCategories(ctx)),
  filters: publicProcedure.output(Choices).query(({ ctx }) => listFilters(ctx)),
  recommended: signedInProcedure
    .meta(sixtyAMinute)
    .input(RecommendMentors)
    .output(Recommended)
    .query(({ ctx, input }) => recommendMentors(ctx, input)),
  usernames: publicProcedure.output(z.array(z.string())).query(({ ctx }) => listUsernames(ctx)),
  get: publicProcedure
    .input(MentorRef)
    .output(Mentor)
    .query(({ ctx, input }) => getMentor(ctx, input)),
  sessionTypes: sessionTypesRouter,
  waitlist: waitlistRouter,
})
