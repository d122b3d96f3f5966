import { href } from 'react-router'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { LegalText } from '@mentorhub/ui/legal-page'
import { support } from './contact.ts'

export const mentorGuidelines: LegalText = {
  title: 'Mentor guidelines',
  lead: 'What mentees may expect from every mentor here. Whoever applies as a mentor agrees to this.',
  version: legalVersions.mentor_guidelines,
  sections: [
    {
      id: 'conduct',
      title: 'Conduct',
      parts: [
        {
          terms: [
            {
              term: 'Respect and inclusion',
              text: 'Everybody gets the same attention, whatever their background, level or accent.',
            },
            {
              term: 'Confidentiality',
              text: 'What you hear in a session stays there, unless the mentee agrees or somebody is in danger.',
            },
            {
              term: 'Constructive feedback',
              text: 'Say what was good, what was not, and what to try next. Speak about the work, not about the person.',
            },
            {
              term: 'Honesty about your own expertise',
              text: 'Say where your knowledge ends, and who may know more. “I do not know” is an answer.',
            },
            {
              term: 'Keep to time',
              text: 'Begin and end when it was agreed. Time given is what this place lives from.',
            },
          ],
        },
      ],
    },
    {
      id: 'communication',
      title: 'Communication',
      parts: [
        {
          terms: [
            {
              term: 'Answer within 24 hours',
              text: 'Also with a no: it lets the mentee ask somebody else in time.',
            },
            {
              term: 'Confirm 24 hours ahead',
              text: 'One line is enough: you are coming, and you have read the topic.',
            },
            {
              term: 'Give clear links',
              text: 'One link to the meeting that works without an account, well before it begins.',
            },
            {
              term: 'Tell of changes',
              text: 'As soon as you know of them, with a reason and another time if there is one.',
            },
            { term: 'Follow up', text: 'Send what you promised, and ask once how it went.' },
          ],
        },
      ],
    },
    {
      id: 'quality',
      title: 'Quality',
      parts: [
        {
          terms: [
            {
              term: 'Prepare each session',
              text: 'Read the request and the profile. Know what you want to ask first.',
            },
            {
              term: 'Tailor your advice',
              text: 'To this person, their aim and their means. What worked for you may not fit.',
            },
            {
              term: 'Share relevant resources',
              text: 'One good article, tool or contact helps more than a list of twenty.',
            },
            {
              term: 'Set realistic expectations',
              text: 'Say what a session can do and what it cannot, and how long things take.',
            },
            { term: 'Track progress', text: 'Agree on next steps, and begin with them the next time.' },
          ],
        },
      ],
    },
    {
      id: 'avoid',
      title: 'What to avoid',
      parts: [
        {
          list: [
            'Promoting products or services, your own or anybody’s.',
            'Guaranteeing outcomes, such as a job, a raise or a grade.',
            'Sharing confidential information, of mentees, employers or clients.',
            'Cancelling without a reason.',
            'Being unprepared or distracted.',
          ],
        },
      ],
    },
    {
      id: 'when-it-goes-wrong',
      title: 'When it goes wrong',
      parts: [
        'Everybody misses something once. Write to the mentee, say sorry, and offer another time. When it happens again and again we talk to you; three sessions missed without a word within 90 days end the role of mentor. You can appeal once.',
        'If somebody treats you badly, you need not go on. End the session, block the person if you like, and tell us.',
      ],
      see: [{ label: 'Code of conduct', to: href('/legal/code-of-conduct') }, support],
    },
  ],
}
