import { href } from 'react-router'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { answerHours, supportAddress } from '@mentorhub/domain/support/support'
import type { LegalText } from '@mentorhub/ui/legal-page'
import { support } from './contact.ts'
import { kept } from './kept.ts'

export const privacy: LegalText = {
  title: 'Privacy',
  lead: 'What we know about you, why, for how long, and how you take it back.',
  version: legalVersions.privacy,
  sections: [
    {
      id: 'in-short',
      title: 'In short',
      parts: [
        {
          list: [
            'No advertising, no tracking, no statistics about single people, and no scripts or pictures from other sites.',
            'We do not sell data, and we train no models with what you write.',
            'You decide who sees your profile. You can take a copy of your data, and delete your account, by yourself.',
          ],
        },
      ],
    },
    {
      id: 'who',
      title: 'Who is responsible',
      parts: [
        `The people who run MentorHub. For everything about your data, and to use the rights below, write to ${supportAddress}. A person answers within ${answerHours} hours.`,
      ],
      see: [support],
    },
    { id: 'what', title: 'What we keep, and for how long', parts: [{ terms: kept }] },
    {
      id: 'why',
      title: 'Why we may',
      parts: [
        {
          terms: [
            {
              term: 'Because you asked for it',
              text: 'Your account, your profile and what you send us: without them there is no service to give (contract).',
            },
            {
              term: 'Because you said yes',
              text: 'The newsletter, and news about MentorHub by email. You can take your yes back at any time: in each of these mails and in the settings (consent).',
            },
            {
              term: 'Because we must keep the service safe',
              text: 'Sign-ins, limits, the record of important steps and reports of failures, all as sparing as we could make them (legitimate interest).',
            },
          ],
        },
      ],
    },
    {
      id: 'visible',
      title: 'Who sees your profile',
      parts: [
        {
          terms: [
            { term: 'Everybody', text: 'People without an account and search engines, too.' },
            { term: 'Members', text: 'People who are signed in. This is how every profile begins.' },
            { term: 'Communities', text: 'People who share a community with you, and mentors whom you ask.' },
          ],
        },
        'Nobody sees your email address, and nobody whom you have blocked sees your profile. The page of an approved mentor is public, whatever is chosen here. Our team can see profiles when they help, or look into a report; what they change is recorded.',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      parts: [
        'Only those without which the service would not work, so there is nothing to agree to. No other site gets them.',
        {
          terms: [
            {
              term: 'Session',
              text: 'Keeps you signed in: for 30 days without use, at most 90 days. For our team 30 minutes without use, at most 12 hours.',
            },
            { term: 'Theme', text: 'Light or dark, if you chose one. One year.' },
            { term: 'Time zone', text: 'So that times are shown in yours. At most one year.' },
            {
              term: 'Sign-in state',
              text: 'Ties the way through Google to the browser in which you began it. 10 minutes.',
            },
          ],
        },
      ],
    },
    {
      id: 'others',
      title: 'Who works for us',
      parts: [
        'These companies handle data on our behalf, each only what it needs. Some of that happens outside your country; their terms for data processing hold there, too.',
        {
          terms: [
            { term: 'Cloudflare', text: 'Runs the program, delivers the pages and keeps the photos.' },
            { term: 'Turso', text: 'Keeps the database.' },
            { term: 'Resend', text: 'Delivers our mails: your address and what the mail says.' },
            {
              term: 'Google',
              text: 'Only if you choose to sign in with Google. Google then learns that you use MentorHub. We get your name, your address and a number that stands for your Google account: no contacts, no calendar, no password.',
            },
          ],
        },
        'We give data to authorities only when the law forces us to, and tell you if we may.',
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      parts: [
        {
          terms: [
            { term: 'See and correct', text: 'Everything in your profile and your account, in the settings.' },
            {
              term: 'Take a copy',
              text: 'All that we keep about you in one file that programs can read, in the settings.',
            },
            {
              term: 'Delete',
              text: 'In the settings. For 7 days you can still keep the account; then it is removed with all that belongs to it. Lines in the record of important steps stay, and lead to nobody any more. Copies that are kept against accidents hold it a while longer, and are used for nothing else.',
            },
            {
              term: 'Object and restrict',
              text: 'Write to us if you think that we should not use some of your data, or not for now.',
            },
            {
              term: 'Complain',
              text: 'To the data protection authority of your country, at any time. We would be glad if you told us first.',
            },
          ],
        },
        'Before we hand out or delete data, we make sure that it is you who asks. MentorHub is for people of 16 and over. If a child has an account here, tell us and we remove it.',
      ],
    },
    {
      id: 'safety',
      title: 'How we protect it',
      parts: [
        'Every connection is encrypted. Passwords, sessions and links in mails are kept only as fingerprints from which they cannot be read back; secrets that must be read again are encrypted. Photos are drawn anew, which removes the place and the camera that pictures tell of. If data is lost to others all the same, we tell those whom it concerns and the authority without delay.',
      ],
      see: [{ label: 'Terms of use', to: href('/legal/terms') }],
    },
    {
      id: 'changes',
      title: 'Changes of this text',
      parts: [
        'When we keep something new or use it in a new way, this text changes first, with the day on top. If it matters to you, we write to you before.',
      ],
    },
  ],
}
