import { href } from 'react-router'
import type { Place } from '@mentorhub/ui/bottom-bar'
import type { NavItem, NavMenu } from '@mentorhub/ui/navigation'
import type { Me } from './me.ts'

/** Community, Mentorship and its four places, for guests and members alike. */
export const communityMenu: NavMenu = {
  label: 'Community',
  groups: [
    {
      heading: 'Mentorship',
      items: [
        { label: 'Browse Mentors', to: href('/mentors'), icon: 'people' },
        { label: 'My Bookings', to: href('/bookings'), icon: 'calendar' },
        { label: 'Become a Mentor', to: href('/mentor/apply'), icon: 'seedling' },
        { label: 'Mentor Dashboard', to: href('/mentor'), icon: 'dashboard' },
      ],
    },
  ],
}

export const signIn: NavItem = { label: 'Sign In', to: href('/login') }
export const signUp: NavItem = { label: 'Sign Up', to: href('/signup') }
export const signOut = { label: 'Sign Out', action: href('/logout') }
export const help: NavItem = { label: 'Help', to: href('/help/contact') }

/** What stands behind one's own face. */
export const accountGroups = ({ username, staffRole }: Me): readonly (readonly NavItem[])[] => [
  [
    { label: 'Home', to: href('/home'), icon: 'home' },
    { label: 'My profile', to: href('/u/:username', { username }), icon: 'person' },
    { label: 'Settings', to: href('/settings/profile'), icon: 'sliders' },
  ],
  staffRole === 'superadmin' ? [{ label: 'Staff', to: href('/admin/roles'), icon: 'shield' }] : [],
]

export const phonePlaces: readonly Place[] = [
  { label: 'Home', to: href('/home'), icon: 'home' },
  { label: 'Mentors', to: href('/mentors'), icon: 'people' },
  { label: 'Bookings', to: href('/bookings'), icon: 'calendar' },
]

export const footerLinks: readonly NavItem[] = [
  { label: 'Browse Mentors', to: href('/mentors') },
  { label: 'Newsletter', to: href('/newsletter') },
  { label: 'Help', to: href('/help/contact') },
  { label: 'Mentor guidelines', to: href('/legal/mentor-guidelines') },
  { label: 'Code of conduct', to: href('/legal/code-of-conduct') },
  { label: 'Terms', to: href('/legal/terms') },
  { label: 'Privacy', to: href('/legal/privacy') },
]

export const settingsPages: readonly NavItem[] = [
  { label: 'Profile', to: href('/settings/profile'), icon: 'person' },
  { label: 'Account', to: href('/settings/account'), icon: 'mail' },
  { label: 'Security', to: href('/settings/security'), icon: 'lock' },
  { label: 'Sessions', to: href('/settings/sessions'), icon: 'monitor' },
  { label: 'Notifications', to: href('/settings/notifications'), icon: 'bell' },
  { label: 'Language and zone', to: href('/settings/language'), icon: 'globe' },
  { label: 'Privacy', to: href('/settings/privacy'), icon: 'shield' },
]
