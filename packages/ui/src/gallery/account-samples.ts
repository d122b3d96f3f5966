import type { Place } from '../bottom-bar.tsx'
import type { NavItem } from '../navigation.tsx'
import type { NotificationGroup } from '../notification-list.tsx'

export const sampleAccountItems: readonly (readonly NavItem[])[] = [
  [
    { label: 'Profile', to: '/u/noor', icon: 'person' },
    { label: 'Settings', to: '/settings/profile', icon: 'sliders' },
  ],
  [{ label: 'Help', to: '/help', icon: 'help' }],
]

export const samplePlaces: readonly Place[] = [
  { label: 'Home', to: '/home', icon: 'home' },
  { label: 'Mentors', to: '/mentors', icon: 'people' },
  { label: 'Bookings', to: '/bookings', icon: 'calendar' },
  { label: 'Messages', to: '/messages', icon: 'message' },
]

export const sampleSettings: readonly NavItem[] = [
  { label: 'Profile', to: '/settings/profile', icon: 'person' },
  { label: 'Account', to: '/settings/account', icon: 'key' },
  { label: 'Security', to: '/settings/security', icon: 'shield' },
  { label: 'Devices', to: '/settings/sessions', icon: 'monitor' },
  { label: 'Notifications', to: '/settings/notifications', icon: 'bell' },
  { label: 'Language and time', to: '/settings/language', icon: 'language' },
  { label: 'Privacy', to: '/settings/privacy', icon: 'eye' },
]

export const sampleIntents = [
  { value: 'mentee', label: 'Find a mentor', description: 'Ask people who are further along the same road.' },
  { value: 'mentor', label: 'Be a mentor', description: 'Four short steps; every application is read by a person.' },
  { value: 'both', label: 'Both', description: 'Learn from some and help others.' },
]

export const sampleCategories = [
  'Software engineering',
  'System design',
  'Product management',
  'UX research',
  'Data science',
  'Career growth',
  'Interviews',
  'Leadership',
  'Accessibility',
  'Writing',
].map((label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label }))

const saturday = 'Saturday, 27 March 2027'

export const sampleNotifications: readonly NotificationGroup[] = [
  {
    heading: 'Today',
    notifications: [
      {
        id: 'request',
        title: 'Tomás Okafor asks for a session on Tuesday',
        text: 'First product job, first roadmap. Answer within 23 hours.',
        icon: 'calendar',
        to: '/bookings/42',
        at: { iso: '2027-03-27T14:00Z', words: '1 hour ago', exact: `${saturday}, 15:00` },
        unread: true,
      },
      {
        id: 'sign-in',
        title: 'New sign-in from Firefox on Linux',
        icon: 'shield',
        to: '/settings/sessions',
        at: { iso: '2027-03-27T08:30Z', words: '7 hours ago', exact: `${saturday}, 09:30` },
        unread: true,
      },
    ],
  },
  {
    heading: 'Earlier',
    notifications: [
      {
        id: 'verified',
        title: 'Your email address is confirmed',
        icon: 'mail',
        at: { iso: '2027-03-24T11:05Z', words: '3 days ago', exact: 'Wednesday, 24 March 2027, 12:05' },
        unread: false,
      },
    ],
  },
]
