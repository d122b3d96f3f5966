import type { IconName } from '@mentorhub/ui/icon'
import type { ActivityKind } from '@mentorhub/domain/auth/activity'
import type { FactorChange } from '@mentorhub/domain/topics'

export const words: Readonly<Record<ActivityKind, { readonly title: string; readonly icon: IconName }>> = {
  'auth.signed_in': { title: 'Signed in', icon: 'monitor' },
  'auth.email_verified': { title: 'Address confirmed and signed in', icon: 'mail' },
  'auth.second_factor_failed': { title: 'A sign-in failed: five wrong codes', icon: 'alert' },
  'auth.password_changed': { title: 'Password changed', icon: 'key' },
  'auth.password_reset': { title: 'Password reset by email', icon: 'key' },
  'auth.email_change_asked': { title: 'Change of address asked for', icon: 'mail' },
  'auth.email_changed': { title: 'Address changed', icon: 'mail' },
  'auth.email_change_undone': { title: 'Change of address undone', icon: 'mail' },
  'auth.factor_changed': { title: 'Second step changed', icon: 'shield' },
  'auth.recovery_codes_renewed': { title: 'New recovery codes made', icon: 'shield' },
  'auth.google_connected': { title: 'Google connected', icon: 'plus' },
  'auth.google_disconnected': { title: 'Google disconnected', icon: 'close' },
  'auth.session_revoked': { title: 'Device signed out', icon: 'leave' },
  'users.data_exported': { title: 'Data downloaded', icon: 'download' },
  'users.deletion_scheduled': { title: 'Deletion of the account asked for', icon: 'alert' },
  'users.deletion_cancelled': { title: 'Account kept', icon: 'check' },
  'admin.role_accepted': { title: 'Became part of the staff', icon: 'shield' },
}

const changes: Readonly<Record<FactorChange, string>> = {
  email_on: 'Codes by email turned on',
  email_off: 'Codes by email turned off',
  app_on: 'Codes by app turned on',
  app_off: 'Codes by app turned off',
  recovery_used: 'Signed in with a recovery code',
  recovery_renewed: 'New recovery codes made',
}

/** What happened, in words; a factor says which one and how. */
export const activityWords = ({ kind, change }: { readonly kind: ActivityKind; readonly change: string | null }) => ({
  ...words[kind],
  ...(change && isFactorChange(change) ? { title: changes[change] } : {}),
})

const isFactorChange = (change: string): change is FactorChange => Object.hasOwn(changes, change)
