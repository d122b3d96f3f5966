import type { FactorChange } from '@mentorhub/domain/topics'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Changed = {
  readonly name: string
  readonly change: FactorChange
  /** How many recovery codes are unused. */
  readonly left?: number | undefined
  readonly when: string
  readonly securityUrl: string
  readonly appUrl: string
}

/** What has changed, as the mail and the list of notifications say it. */
export const factorNews: Readonly<Record<FactorChange, { readonly heading: string; readonly lead: string }>> = {
  email_on: {
    heading: 'Sign-in codes by email are on',
    lead: 'Signing in to your account now also takes a code that we send to this address.',
  },
  email_off: {
    heading: 'Sign-in codes by email are off',
    lead: 'Signing in to your account no longer takes a code from this mailbox.',
  },
  app_on: {
    heading: 'Sign-in codes by app are on',
    lead: 'Signing in to your account now also takes a code from your authenticator app.',
  },
  app_off: {
    heading: 'Sign-in codes by app are off',
    lead: 'Signing in to your account no longer takes a code from your authenticator app.',
  },
  recovery_used: {
    heading: 'A recovery code was used',
    lead: 'Somebody signed in to your account with one of your recovery codes.',
  },
  recovery_renewed: {
    heading: 'Your recovery codes are new',
    lead: 'Your account has new recovery codes. The old ones no longer work.',
  },
}

export function twoFactorChanged({ name, change, left, when, securityUrl, appUrl }: Changed): Mail {
  const { heading, lead } = factorNews[change]
  return layout({
    subject: `MentorHub: ${heading}`,
    preview: lead,
    heading,
    name,
    lead,
    facts: [
      { term: 'When', detail: when },
      ...(left === undefined ? [] : [{ term: 'Codes left', detail: String(left) }]),
    ],
    button: { label: 'See your security settings', href: securityUrl },
    paragraphs: [
      'If it was you, there is nothing to do.',
      'If it was not, somebody else is in your account: change your password there and sign out all other devices.',
    ],
    reason: 'You get this mail because the way to sign in to your MentorHub account was changed or used.',
    appUrl,
  })
}
