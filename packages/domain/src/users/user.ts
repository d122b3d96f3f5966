export const staffRoles = ['moderator', 'admin', 'superadmin'] as const
export type StaffRole = (typeof staffRoles)[number]

export const userStatuses = ['active', 'suspended', 'deactivated', 'deleted'] as const
export type UserStatus = (typeof userStatuses)[number]

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The languages that the pages speak. */
export const locales = ['en'] as const

export const profileVisibilities = ['public', 'members', 'community'] as const
export type ProfileVisibility = (typeof profileVisibilities)[number]

/** What somebody came for. A mentor exists only by approval; this is the wish. */
export const intents = ['mentee', 'mentor', 'both'] as const
export type Intent = (typeof intents)[number]

/** How long a deleted account can still be kept. */
export const deletionGrace = 7 * 24 * 60 * 60 * 1000
