/** What people are shown of what happened to the safety of their account, as the audit log names it. */
export const activityKinds = [
  'auth.signed_in',
  'auth.email_verified',
  'auth.second_factor_failed',
  'auth.password_changed',
  'auth.password_reset',
  'auth.email_change_asked',
  'auth.email_changed',
  'auth.email_change_undone',
  'auth.factor_changed',
  'auth.recovery_codes_renewed',
  'auth.google_connected',
  'auth.google_disconnected',
  'auth.session_revoked',
  'users.data_exported',
  'users.deletion_scheduled',
  'users.deletion_cancelled',
  'admin.role_accepted',
] as const
export type ActivityKind = (typeof activityKinds)[number]
