import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'
import { MemberRef } from '../users/member-ref.ts'
import { staffRoles } from '../users/user.ts'

export const InviteStaff = z.strictObject({ email: EmailAddress, role: z.enum(staffRoles) })
export type InviteStaff = z.infer<typeof InviteStaff>

/** Without a role somebody is a member again. */
export const SetStaffRole = MemberRef.extend({ role: z.union([z.enum(staffRoles), z.literal('member')]) })
export type SetStaffRole = z.infer<typeof SetStaffRole>
