import type { StaffRole } from './user.ts'

const ranks: Readonly<Record<StaffRole, number>> = { moderator: 1, admin: 2, superadmin: 3 }

const rankOf = (role: StaffRole | null) => (role ? ranks[role] : 0)

/** Each role may do all that the ones below it may. */
export const reaches = (role: StaffRole | null, needed: StaffRole) => rankOf(role) >= rankOf(needed)
