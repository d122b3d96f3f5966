import type { StaffRole } from '@mentorhub/domain/users/user'

/** What a role is called in a sentence, and what it is there for. */
export const staffWords: Readonly<Record<StaffRole, { readonly title: string; readonly task: string }>> = {
  moderator: {
    title: 'a moderator',
    task: 'Moderators read reports, hide what breaks the guidelines, and see bookings and mentors.',
  },
  admin: {
    title: 'an admin',
    task: 'Admins run the mentorship platform: mentors, bookings, reports and members.',
  },
  superadmin: {
    title: 'a superadmin',
    task: 'Superadmins run the whole system: everything that admins do, and roles, settings and deletions.',
  },
}
