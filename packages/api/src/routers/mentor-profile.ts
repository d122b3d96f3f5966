import { z } from 'zod'
import { SetAccepting, UpdateMentorProfile } from '@mentorhub/domain/mentors/profile-inputs'
import { getAgreement } from '@mentorhub/services/mentors/get-agreement'
import { getDashboard } from '@mentorhub/services/mentors/get-dashboard'
import { getOwnMentorProfile } from '@mentorhub/services/mentors/get-own-mentor-profile'
import { previewMentor } from '@mentorhub/services/mentors/preview-mentor'
import { setAccepting } from '@mentorhub/services/mentors/set-accepting'
import { updateMentorProfile } from '@mentorhub/services/mentors/update-mentor-profile'
import { Dashboard } from '../outputs/dashboard.ts'
import { Mentor } from '../outputs/mentor.ts'
import { Photo } from '../outputs/photo.ts'
import { sixtyAMinute } from '../rates.ts'
import { mentorProcedure, router } from '../trpc.ts'

const OwnMentorProfile = z.object({
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  version: z.int(),
  profileVersion: z.int(),
  bio: z.string(),
  accepting: z.boolean(),
  linkedinUrl: z.string().nullable(),
  githubUrl: z.string().nullable(),
  twitterUrl: z.string().nullable(),
  websiteUrl: z.string().nullable(),
  expertise: z.array(z.object({ slug: z.string(), name: z.string(), isChosen: z.boolean() })),
})

const Agreement = z.object({ agreed: z.object({ version: z.string(), at: z.int() }).nullable() })

const mentorProfileRouter = router({
  edit: mentorProcedure.output(OwnMentorProfile).query(({ ctx }) => getOwnMentorProfile(ctx)),
  preview: mentorProcedure.output(Mentor).query(({ ctx }) => previewMentor(ctx)),
  update: mentorProcedure
    .meta(sixtyAMinute)
    .input(UpdateMentorProfile)
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => updateMentorProfile(ctx, input)),
})

/** What mentors see and set of themselves. */
export const ownMentor = {
  agreement: mentorProcedure.output(Agreement).query(({ ctx }) => getAgreement(ctx)),
  dashboard: mentorProcedure.output(Dashboard).query(({ ctx }) => getDashboard(ctx)),
  profile: mentorProfileRouter,
  setAccepting: mentorProcedure
    .meta(sixtyAMinute)
    .input(SetAccepting)
    .output(z.object({ accepting: z.boolean() }))
    .mutation(({ ctx, input }) => setAccepting(ctx, input)),
}
