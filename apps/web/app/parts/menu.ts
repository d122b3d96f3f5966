import { href } from 'react-router'
import type { NavMenu } from '@mentorhub/ui/navigation'

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
