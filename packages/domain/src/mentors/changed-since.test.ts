import { expect, test } from 'vitest'
import { changedSince } from './changed-since.ts'

const handedIn = {
  bio: 'Ten years of building teams.',
  expertise: ['Design', 'Marketing'],
  timezone: 'Europe/Berlin',
  company: 'Kasteel & Co',
  jobTitle: null,
  yearsExperience: 11,
  photoKey: 'one',
  linkedinUrl: null,
  githubUrl: null,
  twitterUrl: null,
  websiteUrl: null,
}

test('nothing has changed when all is as it was, in whatever order the areas come', () => {
  expect(changedSince(handedIn, { ...handedIn, expertise: ['Marketing', 'Design'] })).toEqual([])
})

test('each thing that differs is named', () => {
  const now = { ...handedIn, bio: 'Buy my course.', expertise: ['Design'], jobTitle: 'Coach', photoKey: null }
  expect(changedSince(handedIn, now)).toEqual(['bio', 'expertise', 'jobTitle', 'photoKey'])
})
