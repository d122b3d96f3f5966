import { href } from 'react-router'
import type { Place } from '@mentorhub/ui/bottom-bar'
import type { NavItem, NavMenu } from '@mentorhub/ui/navigation'
import { reaches } from '@mentorhub/domain/users/staff'
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
export const accountGroups = ({ username, staffRole, isMentor }: Me): readonly (readonly NavItem[])[] => [
  [
    { label: 'Home', to: href('/home'), icon: 'home' },
    { label: 'My profile', to: href('/u/:username', { username }), icon: 'person' },
    { label: 'Settings', to: href('/settings/profile'), icon: 'sliders' },
  ],
  isMentor ? [{ label: 'Mentor Dashboard', to: href('/mentor'), icon: 'dashboard' }] : [],
  staffRole ? [{ label: 'Administration', to: href('/admin'), icon: 'shield' }] : [],
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
  { label: 'Calendar', to: href('/settings/calendar'), icon: 'calendar' },
  { label: 'Language and zone', to: href('/settings/language'), icon: 'globe' },
  { label: 'Privacy', to: href('/settings/privacy'), icon: 'shield' },
]

/** The mentor area; a page joins by its line. */
export const mentorPages: readonly NavItem[] = [
  { label: 'Dashboard', to: href('/mentor'), icon: 'dashboard' },
  { label: 'Requests', to: href('/mentor/requests'), icon: 'mail' },
  { label: 'Bookings', to: href('/mentor/bookings'), icon: 'calendar' },
  { label: 'Edit Profile', to: href('/mentor/profile'), icon: 'pencil' },
  { label: 'Availability', to: href('/mentor/availability'), icon: 'clock' },
  { label: 'Session types', to: href('/mentor/session-types'), icon: 'briefcase' },
  { label: 'Feedback', to: href('/mentor/feedback'), icon: 'message' },
  { label: 'Guidelines', to: href('/mentor/guidelines'), icon: 'shield' },
]

/** The admin tree; a page joins by its line, and stands where the role reaches it. */
export const adminPages = ({ staffRole }: Pick<Me, 'staffRole'>): readonly NavItem[] => [
  { label: 'Mentors', to: href('/admin/mentorship/mentors'), icon: 'people' },
  ...(reaches(staffRole, 'admin') ? adminsOnly : []),
  ...(reaches(staffRole, 'superadmin') ? superadminsOnly : []),
]

const adminsOnly: readonly NavItem[] = [
  { label: 'Expertise categories', to: href('/admin/mentorship/categories'), icon: 'sliders' },
]

const superadminsOnly: readonly NavItem[] = [{ label: 'Staff', to: href('/admin/roles'), icon: 'shield' }]
