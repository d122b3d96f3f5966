import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Approved = { readonly name: string; readonly username: string; readonly appUrl: string }

export function applicationApproved({ name, username, appUrl }: Approved): Mail {
  return layout({
    subject: 'You are a mentor on MentorHub',
    preview: 'Your application is approved. Now say when you are free.',
    heading: 'Your application is approved',
    name,
    lead: 'We read your application and approved it. Your mentor page is public now, and people can find you.',
    button: { label: 'Add your free hours', href: `${appUrl}/mentor/availability` },
    links: [
      { title: 'Your mentor page', href: `${appUrl}/mentors/${username}` },
      { title: 'Edit Profile', href: `${appUrl}/mentor/profile` },
      { title: 'Your session types', href: `${appUrl}/mentor/session-types` },
      { title: 'Mentor guidelines', href: `${appUrl}/legal/mentor-guidelines` },
    ],
    paragraphs: [
      'Nobody can choose a time until you have added some: ten free times in the next weeks are a good start.',
      'You begin with one session of 30 minutes and one of 60. Change them as you like.',
    ],
    reason: 'You get this mail because you applied to become a mentor on MentorHub.',
    appUrl,
  })
}
