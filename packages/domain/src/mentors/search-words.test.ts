import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

const textsOf = (q: string) => searchWords(q).map(({ text }) => text)

test.each([
  ['José  Łukasz', ['jose', 'lukasz']],
  ['C++, C# and .NET (Node.js)', ['c++', 'c#', 'net', 'node', 'js']],
  ["O'Brien", ['o', 'brien']],
  ['Größe', ['grosse']],
  ['design Design DÉSIGN', ['design']],
  ['"a" AND (b* OR c) NEAR/2 -x:y', ['b', 'c', 'near', '2', 'x', 'y']],
  ['🙂 % + # " \u202E', []],
  ['', []],
])('the words of %s', (q, words) => {
  expect(textsOf(q)).toEqual(words)
})

test('words that nearly every text has say nothing beside others, and are looked for alone', () => {
  expect(textsOf('the head of product')).toEqual(['head', 'product'])
  expect(textsOf('The The')).toEqual(['the'])
})

test('where a script sets no spaces, signs stand one behind the other, and other scripts apart from them', () => {
  expect(textsOf('李雪 react开发者')).toEqual(['李 雪', 'react', '开 发 者'])
  expect(textsOf('ゆき 김철수')).toEqual(['ゆ き', '김 철 수'])
})

test('eight words are enough, and forty letters of a word', () => {
  expect(textsOf('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10')).toHaveLength(8)
  expect(textsOf('x'.repeat(900))).toEqual(['x'.repeat(40)])
  expect(textsOf(`${'ab '.repeat(400)}last`)).toEqual(['ab'])
})

test('a single letter is a word of its own; more may be the beginning of one', () => {
  expect(searchWords('r rust 雪').map(({ begins }) => begins)).toEqual([false, true, true])
})

test.each([
  ['rust', 'abcdefghijklmnopqrstuvwxyz'],
  ['kit', ''],
  ['x'.repeat(21), ''],
  ['web3', ''],
  ['дизайн', 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў'],
  ['σχεδιο', 'αβγδεζηθικλμνξοπρστυφχψως'],
  ['дизайn', ''],
  ['李雪李雪', ''],
])('a slip within %s is one of the letters "%s"', (q, letters) => {
  expect(searchWords(q)[0]?.letters).toBe(letters)
})
