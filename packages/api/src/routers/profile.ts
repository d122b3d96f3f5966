import { z } from 'zod'
import { ProfileRef, SetCategories, SetLanguages, SetSkills, UpdateProfile } from '@mentorhub/domain/users/inputs'
import { getOwnProfile } from '@mentorhub/services/users/get-own-profile'
import { getProfile } from '@mentorhub/services/users/get-profile'
import { listCategories } from '@mentorhub/services/users/list-categories'
import { setCategories } from '@mentorhub/services/users/set-categories'
import { setLanguages } from '@mentorhub/services/users/set-languages'
import { setSkills } from '@mentorhub/services/users/set-skills'
import { updateProfile } from '@mentorhub/services/users/update-profile'
import { OwnCategories, OwnProfile, Profile } from '../outputs/profile.ts'
import { sixtyAMinute } from '../rates.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'

const Counted = z.object({ set: z.int() })

export const profileRouter = router({
  get: publicProcedure
    .input(ProfileRef)
    .output(Profile)
    .query(({ ctx, input }) => getProfile(ctx, input)),
  edit: signedInProcedure.output(OwnProfile).query(({ ctx }) => getOwnProfile(ctx)),
  update: signedInProcedure
    .meta(sixtyAMinute)
    .input(UpdateProfile)
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
})

export const skillsRouter = router({
  set: signedInProcedure
    .meta(sixtyAMinute)
    .input(SetSkills)
    .output(Counted)
    .mutation(({ ctx, input }) => setSkills(ctx, input)),
})

export const languagesRouter = router({
  set: signedInProcedure
    .meta(sixtyAMinute)
    .input(SetLanguages)
    .output(Counted)
    .mutation(({ ctx, input }) => setLanguages(ctx, input)),
})

export const categoriesRouter = router({
  list: signedInProcedure.output(OwnCategories).query(({ ctx }) => listCategories(ctx)),
  set: signedInProcedure
    .meta(sixtyAMinute)
    .input(SetCategories)
    .output(Counted)
    .mutation(({ ctx, input }) => setCategories(ctx, input)),
})
