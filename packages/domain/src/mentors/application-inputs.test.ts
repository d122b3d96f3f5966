import { expect, test } from 'vitest'
import { legalVersions } from '../legal/legal.ts'
import { SaveStep, SubmitApplication } from './application-inputs.ts'

const basics = {
  step: 'basics',
  version: '1',
  bio: 'x'.repeat(50),
  expertise: 'design',
  jobTitle: 'Designer',
  company: 'Own',
  yearsExperience: '0',
  timezone: 'Europe/Berlin',
}

const wrongs = (input: object) =>
  Object.fromEntries(
    (SaveStep.safeParse(input).error?.issues ?? []).toReversed().map(({ path, message }) => [path.join('.'), message]),
  )

test('the first step is taken as a form sends it', () => {
  expect(SaveStep.parse({ ...basics, expertise: ['design', 'design', 'law'] })).toMatchObject({
    version: 1,
    later: false,
    expertise: ['design', 'law'],
    yearsExperience: 0,
  })
})

test('APPL-02: all that is wrong is told at once', () => {
  expect(wrongs({ step: 'basics', version: 1, bio: 'x'.repeat(501), company: ' ' })).toEqual({
    bio: 'mentor.bio_too_long',
    expertise: 'mentor.expertise_missing',
    jobTitle: 'text.missing',
    company: 'text.missing',
    yearsExperience: 'number.range',
    timezone: 'timezone.unknown',
  })
  expect(wrongs({ ...basics, bio: 'x'.repeat(49) })).toEqual({ bio: 'mentor.bio_too_short' })
})

test.each(['-1', '71', '1.5', 'many'])('%s are no years of experience, now or later', (yearsExperience) => {
  expect(wrongs({ ...basics, later: 'on', yearsExperience })).toEqual({ yearsExperience: 'number.range' })
})

test('for later, half a step is enough; what is too long is too long all the same', () => {
  expect(wrongs({ step: 'basics', version: 1, later: 'on', bio: 'short' })).toEqual({})
  expect(wrongs({ ...basics, later: 'on', bio: 'x'.repeat(501) })).toEqual({ bio: 'mentor.bio_too_long' })
})

test('APPL-04: links may be left out, and lead where they say', () => {
  expect(wrongs({ step: 'links', version: 1 })).toEqual({})
  const links = { linkedinUrl: 'https://elsewhere.example/noor', websiteUrl: 'http://noor.example' }
  expect(wrongs({ step: 'links', version: 1, ...links })).toEqual({
    linkedinUrl: 'link.linkedin',
    websiteUrl: 'link.https',
  })
})

test('APPL-05: agreeing names the guidelines that are there to read', () => {
  const wrong = (guidelines?: string) =>
    SubmitApplication.safeParse({ digest: 'abc', guidelines }).error?.issues[0]?.message
  expect(wrong(legalVersions.mentor_guidelines)).toBeUndefined()
  expect(wrong()).toBe('guidelines.missing')
  expect(wrong('2020-01-01')).toBe('guidelines.changed')
})
