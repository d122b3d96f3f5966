import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Reactivated = { readonly name: string; readonly username: string; readonly appUrl: string }

export function mentorReactivated({ name, username, appUrl }: Reactivated): Mail {
  return layout({
    subject: 'Your mentor profile is active again',
    preview: 'People can find you and choose a time again.',
    heading: 'Your mentor profile is active again',
    name,
    lead: 'Our team has put your mentor page back. People can find you and choose a time again.',
    button: { label: 'Look at your free hours', href: `${appUrl}/mentor/availability` },
    links: [{ title: 'Your mentor page', href: `${appUrl}/mentors/${username}` }],
    paragraphs: ['Your profile and your hours are as you left them. Please look whether they still hold.'],
    reason: 'You get this mail because you are a mentor on MentorHub.',
    appUrl,
  })
}
