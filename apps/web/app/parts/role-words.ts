import { staffRoles, type StaffRole } from '@mentorhub/domain/users/user'

const words: Readonly<Record<StaffRole, { readonly label: string; readonly description: string }>> = {
  moderator: { label: 'Moderator', description: 'Reads reports and hides what breaks the rules.' },
  admin: { label: 'Admin', description: 'Runs mentorship: applications, bookings, members.' },
  superadmin: { label: 'Superadmin', description: 'All of it, and roles, settings and deletion.' },
}

export const roleWords = (role: StaffRole | null) => (role ? words[role].label : 'Member')

export const roleCards = staffRoles.map((role) => ({ value: role, ...words[role] }))
