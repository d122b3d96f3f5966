import { z } from 'zod'
import { InviteStaff, SetStaffRole } from '@mentorhub/domain/admin/inputs'
import { staffRoles } from '@mentorhub/domain/users/user'
import { inviteStaff } from '@mentorhub/services/admin/invite-staff'
import { listStaff } from '@mentorhub/services/admin/list-staff'
import { setStaffRole } from '@mentorhub/services/admin/set-staff-role'
import { Photo } from '../outputs/photo.ts'
import { twentyAnHour } from '../rates.ts'
import { router, superadminProcedure } from '../trpc.ts'
import { adminApplicationsRouter } from './admin-applications.ts'
import { adminBookingsRouter } from './admin-bookings.ts'
import { adminCategoriesRouter } from './admin-categories.ts'
import { adminMentorsRouter } from './admin-mentors.ts'

const Staff = z.object({
  staff: z.array(
    z.object({
      username: z.string(),
      name: z.string(),
      role: z.enum(staffRoles).nullable(),
      hasSecondFactor: z.boolean(),
      photo: Photo.nullable(),
    }),
  ),
  invited: z.array(z.object({ email: z.string().nullable(), role: z.enum(staffRoles).nullable(), expiresAt: z.int() })),
})

const audited = { audit: true } as const

export const adminRouter = router({
  applications: adminApplicationsRouter,
  bookings: adminBookingsRouter,
  categories: adminCategoriesRouter,
  mentors: adminMentorsRouter,
  roles: router({
    list: superadminProcedure.output(Staff).query(({ ctx }) => listStaff(ctx)),
    invite: superadminProcedure
      .meta({ ...audited, ...twentyAnHour })
      .input(InviteStaff)
      .output(z.object({ invited: z.literal(true) }))
      .mutation(({ ctx, input }) => inviteStaff(ctx, input)),
    set: superadminProcedure
      .meta(audited)
      .input(SetStaffRole)
      .output(z.object({ set: z.literal(true) }))
      .mutation(({ ctx, input }) => setStaffRole(ctx, input)),
  }),
})
