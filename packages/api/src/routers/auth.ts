import { z } from 'zod'
import { staffRoles } from '@mentorhub/domain/users/user'
import { publicProcedure, router } from '../trpc.ts'

const Me = z.object({
  name: z.string(),
  username: z.string(),
  staffRole: z.enum(staffRoles).nullable(),
  emailVerified: z.boolean(),
})

export const authRouter = router({
  me: publicProcedure.output(Me.nullable()).query(({ ctx }) => ctx.viewer.read()),
})
