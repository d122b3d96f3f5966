import { expect, test } from 'vitest'
import { applicationSteps, isDone, missingIn, nextStep, type Told } from './application-steps.ts'

const nothing: Told = {
  bio: '',
  expertise: [],
  timezone: 'Europe/Berlin',
  company: null,
  jobTitle: null,
  yearsExperience: null,
  photo: null,
  linkedinUrl: null,
  githubUrl: null,
  twitterUrl: null,
  websiteUrl: null,
}
const basics: Told = {
  ...nothing,
  bio: 'x'.repeat(50),
  expertise: ['Design'],
  company: 'Own',
  jobTitle: 'Designer',
  yearsExperience: 0,
}
const photographed: Told = { ...basics, photo: { small: '/photos/one' } }
const allNeeds = ['bio', 'expertise', 'jobTitle', 'company', 'yearsExperience', 'photo']
const linked: Told = { ...photographed, websiteUrl: 'https://noor.example/' }

test.each([
  { what: 'nothing', told: nothing, missing: allNeeds, step: 'basics' },
  { what: 'the basics', told: basics, missing: ['photo'], step: 'photo' },
  { what: 'a photo, too', told: photographed, missing: [], step: 'links' },
  { what: 'links, too', told: linked, missing: [], step: 'review' },
])('APPL-01: with $what told, the rest is missing, and it goes on at $step', ({ told, missing, step }) => {
  expect(missingIn(told)).toEqual(missing)
  expect(nextStep(told)).toBe(step)
})

test.each([
  ['a bio of 49', { bio: 'x'.repeat(49) }, ['bio']],
  ['a bio of 501', { bio: 'x'.repeat(501) }, ['bio']],
  ['no area', { expertise: [] }, ['expertise']],
  ['no zone', { timezone: '' }, ['timezone']],
  ['an empty company', { company: '' }, ['company']],
  ['no years said', { yearsExperience: null }, ['yearsExperience']],
])('APPL-02: %s is missing', (_, told, missing) => {
  expect(missingIn({ ...linked, ...told })).toEqual(missing)
})

test('links can be left out; the last step is done once it is handed in, and not before', () => {
  expect(missingIn(photographed)).toEqual([])
  expect(applicationSteps.map((step) => isDone(step, photographed))).toEqual([true, true, false, false])
  expect(applicationSteps.map((step) => isDone(step, linked))).toEqual([true, true, true, false])
})
