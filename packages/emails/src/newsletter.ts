import { hours } from '@mentorhub/domain/duration'
import { confirmationLifetime } from '@mentorhub/domain/newsletter/newsletter'
import { layout } from './layout.ts'
import type { Mail } from './mail.ts'

type Confirmation = { readonly confirmUrl: string; readonly appUrl: string }

export function confirmNewsletter({ confirmUrl, appUrl }: Confirmation): Mail {
  return layout({
    subject: 'Confirm your subscription to the MentorHub newsletter',
    preview: 'One click, and the newsletter comes to this address.',
    heading: 'Confirm your subscription',
    lead: 'You asked for the MentorHub newsletter at this address. Confirm it, and the next one comes to you.',
    button: { label: 'Confirm subscription', href: confirmUrl },
    paragraphs: [
      `The link works for ${confirmationLifetime / hours(1)} hours and opens a page with one button.`,
      'If it was not you, there is nothing to do: without your confirmation we send you nothing.',
    ],
    reason: 'You get this mail because somebody entered your address in the newsletter form on MentorHub.',
    appUrl,
  })
}

type Welcome = { readonly appUrl: string; readonly unsubscribeUrl: string }

export function newsletterWelcome({ appUrl, unsubscribeUrl }: Welcome): Mail {
  return layout({
    subject: 'You are subscribed to the MentorHub newsletter',
    preview: 'What comes next, and how to stop it.',
    heading: 'You are subscribed',
    lead: 'Thank you. From now on our newsletter comes to this address: new mentors, and what members learn from them.',
    button: { label: 'Open MentorHub', href: appUrl },
    paragraphs: ['You can leave whenever you like: every newsletter ends with a link that unsubscribes you.'],
    reason: 'You get this mail because you confirmed your subscription to the MentorHub newsletter.',
    unsubscribeUrl,
    appUrl,
  })
}
