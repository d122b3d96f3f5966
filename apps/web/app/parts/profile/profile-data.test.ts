import { expect, test } from 'vitest'
import { factsOf, linksOf, personData, type Profile } from './profile-data.ts'

const nobody: Profile = {
  username: 'noor',
  name: 'Noor',
  photo: null,
  headline: null,
  bio: '',
  goals: '',
  shownRole: null,
  company: null,
  jobTitle: null,
  country: null,
  region: null,
  timezone: 'Africa/Cairo',
  yearsExperience: null,
  linkedinUrl: null,
  githubUrl: null,
  twitterUrl: null,
  websiteUrl: null,
  skills: [],
  wishes: [],
  languages: [],
  expertise: [],
  interests: [],
  items: [],
  isOwner: false,
  isMentor: false,
  isPublic: true,
  visibility: null,
  preview: null,
  now: Date.parse('2026-11-23T09:00:00Z'),
}
const wordsOf = (told: Partial<Profile>) => factsOf({ ...nobody, ...told }).map(({ words }) => words)

test('of somebody who tells nothing, only the time is known', () => {
  expect(wordsOf({})).toEqual(['11:00 in Cairo'])
  expect(linksOf(nobody)).toEqual([])
})

test('work, place and languages are said as people say them', () => {
  const told = { jobTitle: 'Engineer', company: 'Nile Labs', yearsExperience: 1, region: 'Giza', country: 'EG' }
  const spoken = { languages: [{ lang: 'ar', proficiency: 'native' as const }] }
  expect(wordsOf({ ...told, ...spoken })).toEqual([
    'Engineer at Nile Labs, 1 year of experience',
    'Giza, Egypt',
    '11:00 in Cairo',
    'Arabic (native)',
  ])
  expect(wordsOf({ yearsExperience: 0, region: 'Singapore', country: 'SG' })).toEqual(['Singapore', '11:00 in Cairo'])
})

test('search engines are told of a person what the page shows, with whole addresses', () => {
  const photo = { small: '/photos/k-128', large: '/photos/k-512' }
  const data = personData({ ...nobody, photo, githubUrl: 'https://github.com/noor' }, 'https://mentorhub.test')
  expect(data.mainEntity).toMatchObject({
    '@type': 'Person',
    name: 'Noor',
    url: 'https://mentorhub.test/u/noor',
    image: 'https://mentorhub.test/photos/k-512',
    sameAs: ['https://github.com/noor'],
  })
  expect(Object.keys(personData(nobody, 'https://mentorhub.test').mainEntity)).not.toContain('jobTitle')
})
