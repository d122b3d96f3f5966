import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type SignIn = {
  readonly name: string
  readonly device: string
  readonly when: string
  readonly sessionsUrl: string
  readonly appUrl: string
}

export function newSignIn({ name, device, when, sessionsUrl, appUrl }: SignIn): Mail {
  return layout({
    subject: 'New sign-in to your MentorHub account',
    preview: 'If it was you, there is nothing to do.',
    heading: 'A new device signed in',
    name,
    lead: 'Somebody signed in to your account on a device that we have not seen before.',
    facts: [
      { term: 'Device', detail: device },
      { term: 'When', detail: when },
    ],
    button: { label: 'See where you are signed in', href: sessionsUrl },
    paragraphs: [
      'If it was you, there is nothing to do.',
      'If it was not, sign that device out and change your password.',
    ],
    reason: 'You get this mail because your MentorHub account was used on a new device.',
    appUrl,
  })
}
