import type { Way } from '../home/ways.tsx'
import type { MentorCardData } from '../mentor-card.tsx'

export const sampleMentors: readonly MentorCardData[] = [
  {
    name: 'Noor Haddad',
    username: 'noor',
    href: '/mentors/noor',
    headline: 'I help engineers grow from senior to staff without losing the joy of building.',
    jobTitle: 'Principal engineer',
    company: 'Bright Rail',
    expertise: ['System design', 'Career growth', 'Leadership', 'Hiring'],
    rating: { average: 4.9, count: 48 },
    place: 'Amsterdam',
    languages: ['English', 'Dutch', 'Arabic'],
  },
  {
    name: 'Tomás Okafor',
    username: 'tomas',
    href: '/mentors/tomas',
    headline: 'First product job, first roadmap, first launch: let us look at yours together.',
    jobTitle: 'Group product manager',
    company: 'Fieldnotes',
    expertise: ['Product management', 'Interviews'],
    rating: { average: null, count: 0 },
    place: 'São Paulo',
    languages: ['Portuguese', 'English'],
  },
  {
    name: '李 雪',
    username: 'lixue',
    href: '/mentors/lixue',
    headline: 'Research that teams use: planning, interviewing and telling the story.',
    jobTitle: 'Lead researcher',
    company: 'Open Harbour',
    expertise: ['UX research', 'Accessibility', 'Portfolio review'],
    rating: { average: null, count: 2 },
    place: 'Singapore',
    languages: ['Mandarin', 'English'],
  },
  {
    name: 'Wolfeschlegelsteinhausen Bergerdorff-Featherstonehaugh',
    username: 'wolf',
    href: '/mentors/wolf',
    headline: 'Data platforms for public services.',
    jobTitle: 'Independent consultant',
    company: '',
    expertise: ['Data engineering'],
    rating: { average: 4.6, count: 3 },
    place: 'Berlin',
    languages: ['German'],
  },
]

export const sampleQuestions = [
  { question: 'How long is a session?', answer: 'Mostly 30 to 60 minutes.' },
  { question: 'Can I have several sessions with one mentor?', answer: 'Yes, as many as you need.' },
]

export const sampleWays: readonly Way[] = [
  {
    title: 'Ask a mentor',
    text: 'One to one with somebody further along the same road.',
    icon: 'people',
    action: { label: 'Find a mentor', to: '/mentors' },
  },
  {
    title: 'Help others',
    text: 'Share what you know, when it suits you.',
    icon: 'seedling',
    action: { label: 'Become a mentor', to: '/mentor/apply' },
  },
]
