import { expect, test } from 'vitest'
import { skillSlug } from './skill-slug.ts'

test.each([
  ['C++', 'c ++'],
  ['Résumé review', 'resume review'],
  ['Node.js', 'NODE.JS'],
  ['  public   speaking ', 'Public Speaking'],
])('%j and %j are one skill', (one, other) => {
  expect(skillSlug(one)).toBe(skillSlug(other))
})

test.each([
  ['दान', 'दिन'],
  ['パン', 'ハン'],
  ['C', 'C++'],
])('%j and %j are two skills', (one, other) => {
  expect(skillSlug(one)).not.toBe(skillSlug(other))
})
