import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'
import { staffRoles } from '../users/user.ts'

export const InviteStaff = z.strictObject({ email: EmailAddress, role: z.enum(staffRoles) })
export type InviteStaff = z.infer<typeof InviteStaff>

/** Without a role somebody is a member again. */
export const SetStaffRole = z.strictObject({
  username: z.string().min(1).max(30),
  role: z.union([z.enum(staffRoles), z.literal('member')]),
})
export type SetStaffRole = z.infer<typeof SetStaffRole>
