import { expect, test } from 'vitest'
import { type BioHint, bioQuality } from './bio-quality.ts'

const good =
  'I design for small screens, slow chips and expensive data. Portfolio reviews and first jobs are what I know ' +
  'best; I was hired without a degree and have helped four others do the same.'

const hintsOf = (bio: string) => bioQuality(bio).hints.map(({ hint }) => hint)

test('a bio that says something gives no hint', () => {
  expect(bioQuality(good)).toEqual({ characters: 183, words: 34, hints: [] })
})

test.each<[string, string, BioHint]>([
  ['is short', 'I code. I teach.', 'short'],
  ['is one sentence', 'I have built teams for ten years and listened to them before I said anything', 'one_sentence'],
  ['repeats itself', `${good} Growth, growth, growth.`, 'repeats'],
  ['links elsewhere', `${good} See https://example.test/me.`, 'links'],
  ['gives an address', `${good} Write to me@example.test.`, 'contact'],
  ['gives a number', `${good} Call +49 30 901820.`, 'contact'],
  ['sells', `${good} Members get a discount on my course.`, 'sells'],
  ['shouts', good.toUpperCase(), 'loud'],
])('a bio that %s gives a hint', (_, bio, hint) => {
  expect(hintsOf(bio)).toContain(hint)
})

test('a hint names the words that gave it', () => {
  expect(bioQuality(`${good} Discount, discount: www.shop.test`).hints).toEqual([
    { hint: 'links', found: ['www.shop.test'] },
    { hint: 'sells', found: ['Discount', 'discount'] },
  ])
})

test('years and ages are no telephone number', () => {
  expect(hintsOf(`${good} From 1998 to 2021 I worked in 14 countries.`)).toEqual([])
})

test('an empty bio is read, too', () => {
  expect(bioQuality('')).toMatchObject({ characters: 0, words: 0 })
})
