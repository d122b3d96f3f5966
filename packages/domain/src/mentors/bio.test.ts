import { expect, test } from 'vitest'
import { lengthOf } from '../length-of.ts'
import { DraftBio, MentorBio } from './bio.ts'

const takes = (schema: typeof MentorBio, bio: string) => schema.safeParse(bio).success

test.each([
  ['49 letters', 'x'.repeat(49), false],
  ['50 letters', 'x'.repeat(50), true],
  ['500 letters', 'x'.repeat(500), true],
  ['501 letters', 'x'.repeat(501), false],
  ['49 emoji, which are 98 to a browser', '🌱'.repeat(49), false],
  ['500 emoji, which are 1,000 to a browser', '🌱'.repeat(500), true],
  ['501 emoji', '🌱'.repeat(501), false],
  ['50 letters with blanks around them', `  ${'x'.repeat(50)}\n`, true],
  ['49 letters with blanks around them', `  ${'x'.repeat(49)}\n`, false],
])('APPL-02: a bio of %s is judged as people and the database count it', (_, bio, isTaken) => {
  expect(takes(MentorBio, bio)).toBe(isTaken)
})

test('a draft may be short, and not too long either', () => {
  expect(takes(DraftBio, '')).toBe(true)
  expect(takes(DraftBio, 'x'.repeat(500))).toBe(true)
  expect(DraftBio.safeParse('x'.repeat(501)).error?.issues[0]?.message).toBe('mentor.bio_too_long')
})

test('a line break is one character, however it was sent', () => {
  expect(lengthOf(DraftBio.parse('one\r\ntwo'))).toBe(7)
})
