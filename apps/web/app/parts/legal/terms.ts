import { href } from 'react-router'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { LegalText } from '@mentorhub/ui/legal-page'
import { support } from './contact.ts'

export const terms: LegalText = {
  title: 'Terms of use',
  lead: 'What you can expect from MentorHub, and what we expect from you.',
  version: legalVersions.terms,
  sections: [
    {
      id: 'what-this-is',
      title: 'What MentorHub is',
      parts: [
        'MentorHub is a place where people who look for guidance find people who give it. You can look around without an account. With one, you have a profile, and you agree to these terms and to the code of conduct.',
        'Mentors are volunteers, not our employees. What they say is their own view. It does not replace the advice of a lawyer, a doctor or a financial adviser, and nobody here can promise you a job, a grade or an income.',
      ],
      see: [{ label: 'Code of conduct', to: href('/legal/code-of-conduct') }],
    },
    {
      id: 'price',
      title: 'What it costs',
      parts: [
        'Nothing. Accounts and sessions are free of charge, and we ask for no card. If something here ever has a price, you will see it before you decide, and nothing that you began for free will cost you anything afterwards.',
      ],
    },
    {
      id: 'account',
      title: 'Your account',
      parts: [
        {
          list: [
            'You are at least 16 years old.',
            'You use your own name and an email address that you can read. One person has one account, and an account belongs to one person.',
            'You sign in with a password or with Google. Keep the password to yourself and use it nowhere else. You can add a second step in the settings.',
            'You confirm your address by the link that we mail you. An account that nobody confirms is removed after 7 days.',
            'If you think that somebody else is using your account, change your password, end the other sessions in the settings, and write to us.',
          ],
        },
      ],
    },
    {
      id: 'content',
      title: 'What you write and upload',
      parts: [
        'It stays yours. You allow us to store it and to show it to those whom you have chosen, for as long as it is here, and for nothing else.',
        'Write only what is true of you, and upload only what you may: no text or picture of others without their consent, nothing unlawful, and no secrets of an employer or a client. You decide in the settings who sees your profile. The page of an approved mentor is public.',
      ],
    },
    {
      id: 'not-allowed',
      title: 'What is not allowed',
      parts: [
        {
          list: [
            'Acting against the code of conduct.',
            'Pretending to be somebody else, or to speak for MentorHub.',
            'Advertising, selling, and collecting the data of other members.',
            'Reading or changing what is not meant for you, or trying to. If you find a hole, tell us: we thank you and take no steps against people who report in good faith.',
            'Loading the service so much that others cannot use it. Scripts may use the documented interface within its limits.',
          ],
        },
      ],
    },
    {
      id: 'rules',
      title: 'When somebody breaks the rules',
      parts: [
        'Depending on how serious it is, we remove content, warn, suspend an account for 7 to 30 days, or close it for good. People decide this, not programs. We tell the person what we did and why, and they can appeal once. Where others are in danger we act first and explain afterwards.',
      ],
    },
    {
      id: 'leaving',
      title: 'Leaving',
      parts: [
        'You can delete your account in the settings at any time, without a reason. You then have 7 days to change your mind. After that your profile and your account are removed for good. You can take a copy of your data with you first.',
        'If we have to close MentorHub, we tell all members by email, as early as we can, so that there is time to take a copy.',
      ],
      see: [{ label: 'Privacy', to: href('/legal/privacy') }],
    },
    {
      id: 'liability',
      title: 'What we answer for',
      parts: [
        'We work with care so that the service is there and your data is safe, but we cannot promise that it never fails. We do not sit in on sessions and do not answer for what members say or do to each other.',
        'We answer without limit for harm that we cause on purpose or by gross negligence, and for harm to life and health. For the rest we answer only for what was to be expected when a free service fails in a duty on which its use depends. Rights that the law of your country gives you as a consumer stay as they are.',
      ],
    },
    {
      id: 'changes',
      title: 'Changes of these terms',
      parts: [
        'Each text carries the day of its last change as its version, and we keep with your account which version you agreed to. Before a change that matters to you, we write to you at least 30 days ahead. If you do not agree, you can leave before it holds.',
      ],
    },
    {
      id: 'contact',
      title: 'Contact',
      parts: ['Write to us whenever something here is unclear. A person reads it and answers within 24 hours.'],
      see: [support],
    },
  ],
}
