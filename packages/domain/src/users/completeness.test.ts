import { expect, test } from 'vitest'
import { completenessOf, profileSteps } from './completeness.ts'

const nothing = { photo: null, headline: null, bio: '', skills: 0, goals: '' }
const everything = { photo: 'a-key', headline: 'Builds bridges', bio: 'Since 2009.', skills: 1, goals: 'To rest.' }

test('a new profile lacks every step, a full one none', () => {
  expect(completenessOf(nothing)).toEqual({ missing: profileSteps, percent: 0 })
  expect(completenessOf(everything)).toEqual({ missing: [], percent: 100 })
})

test.each(profileSteps)('a profile without %s lacks that alone', (step) => {
  expect(completenessOf({ ...everything, [step]: nothing[step] })).toEqual({ missing: [step], percent: 80 })
})
