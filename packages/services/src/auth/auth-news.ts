import type { MandatoryKind } from '@mentorhub/domain/notifications/notifications'
import type { AuthTopics } from '@mentorhub/domain/topics'
import type { StaffRole } from '@mentorhub/domain/users/user'
import { staffWords } from '@mentorhub/emails/auth/staff-words'
import { factorNews } from '@mentorhub/emails/auth/two-factor-changed'
import type { News } from '../notifications/tell-in-app.ts'

/** What is also mailed, in a mail of its own, and never switched off. */
export type MandatoryNews = News & { readonly kind: MandatoryKind }

const security = (title: string, body?: string, path = '/settings/security'): MandatoryNews => ({
  kind: 'security',
  title,
  body,
  path,
})

export const passwordNews = (_: unknown, { device }: AuthTopics['auth.password_changed']) =>
  security('Your password was changed', `On ${device}.`)

export const addressNews = security('Your email address was changed', undefined, '/settings/account')

export function factorChangeNews(_: unknown, { change }: AuthTopics['auth.factor_changed']) {
  const { heading, lead } = factorNews[change]
  return security(heading, lead)
}

export const googleNews = (_: unknown, { change }: AuthTopics['auth.google_changed']) =>
  security(`A Google account was ${change}`)

export const signInNews = (device: string) => security('A new device signed in', `${device}.`, '/settings/sessions')

export const roleNews = ({ staffRole }: { readonly staffRole: StaffRole | null }): MandatoryNews => ({
  kind: 'account',
  title: staffRole
    ? `You are now ${staffWords[staffRole].title} of MentorHub`
    : 'You are no longer on the MentorHub team',
  path: '/home',
})
