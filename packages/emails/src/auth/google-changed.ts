import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Change = 'connected' | 'disconnected'

type GoogleChange = {
  readonly name: string
  readonly change: Change
  /** Not known any more once it is disconnected. */
  readonly googleEmail?: string | undefined
  readonly when: string
  readonly securityUrl: string
  readonly appUrl: string
}

const leads: Readonly<Record<Change, string>> = {
  connected: 'This Google account can now be used to sign in to your MentorHub account.',
  disconnected: 'This Google account can no longer be used to sign in to your MentorHub account.',
}

export function googleChanged({ name, change, googleEmail, when, securityUrl, appUrl }: GoogleChange): Mail {
  return layout({
    subject: `A Google account was ${change} on MentorHub`,
    preview: leads[change],
    heading: `A Google account was ${change}`,
    name,
    lead: leads[change],
    facts: [...(googleEmail ? [{ term: 'Google account', detail: googleEmail }] : []), { term: 'When', detail: when }],
    button: { label: 'See your security settings', href: securityUrl },
    paragraphs: [
      'If it was you, there is nothing to do.',
      'If it was not, somebody else is in your account: change your password there and sign out all other devices.',
    ],
    reason: `You get this mail because a Google account was ${change} in your MentorHub settings.`,
    appUrl,
  })
}
