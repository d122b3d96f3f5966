/** The doors of an account and what mailed links open, as anybody sees them. */
export const accountPages = [
  '/login',
  '/login?left',
  '/login?next=%2Fsettings%2Fprofile',
  '/signup',
  '/signup?asked',
  '/forgot',
  '/forgot?asked',
  '/verify/unknown-link',
  '/reset/unknown-link',
  '/email/unknown-link',
  '/email/undo/unknown-link',
  '/admin-invite/unknown-link',
]

/** Only for those who are signed in, and each shows something that is theirs. */
export const memberPages = [
  '/home',
  '/home?done=welcome',
  '/notifications',
  '/bookings',
  '/bookings?tab=pending',
  '/bookings?tab=confirmed',
  '/bookings?tab=completed',
  '/mentor/apply/1',
  '/mentor/apply/2',
  '/mentor/apply/3',
  '/mentor/apply/4',
  '/settings/profile',
  '/settings/profile/items',
  '/settings/photo',
  '/settings/account',
  '/settings/security',
  '/settings/security/email',
  '/settings/security/app',
  '/settings/security/recovery',
  '/settings/sessions',
  '/settings/notifications',
  '/settings/calendar',
  '/settings/language',
  '/settings/privacy',
  '/settings/confirm',
]

export const staffPages = [
  '/admin/mentorship/mentors',
  '/admin/mentorship/mentors?tab=pending&q=zzzz',
  '/admin/mentorship/mentors?filter=rejected',
  '/admin/mentorship/categories',
  '/admin/roles',
]

/** For approved mentors. */
export const mentorPages = [
  '/mentor',
  '/mentor?done=closed',
  '/mentor/requests',
  '/mentor/bookings',
  '/mentor/bookings?tab=cancelled',
  '/mentor/feedback',
  '/mentor/profile',
  '/mentor/profile?mode=preview',
  '/mentor/availability',
  '/mentor/availability?tab=dates',
  '/mentor/availability?tab=blocks',
  '/mentor/availability?tab=limits&zone=America/New_York',
  '/mentor/session-types',
  '/mentor/session-types?add=yes',
  '/mentor/guidelines',
]
