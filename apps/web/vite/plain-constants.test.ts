import { expect, test } from 'vitest'
import { plainConstants } from './plain-constants.ts'

const long = 'many words '.repeat(50)

test('long words, lists and tables of an export are found where they are written', () => {
  const code = `export const title = "${long}", list = ["${long}"]\nexport default { "${long}": true }`
  const values = { title: long, list: [long], default: { [long]: true } }
  const found = plainConstants(code, values)
  expect(found.map(({ value }) => value)).toEqual([long, [long], { [long]: true }])
  expect(found.map(({ start, end }) => code.slice(start, end))).toEqual([
    `"${long}"`,
    `["${long}"]`,
    `{ "${long}": true }`,
  ])
})

test.each([
  ['short', 'few words'],
  ['a function somewhere', { long, at: () => 0 }],
  ['a date', [long, new Date(0)]],
  ['a number that JSON has no word for', [long, Number.NaN]],
  ['a hole in a list', [long, undefined]],
  ['an instance', [long, new Map([[1, 2]])]],
])('what is not only long and plain stays in the script: %s', (_, value) => {
  expect(plainConstants('export const value = made()', { value })).toEqual([])
})

test('a member that is undefined may be missing', () => {
  const value = { long, path: undefined }
  expect(plainConstants('export const value = made()', { value })).toHaveLength(1)
})

test('what a module keeps for itself or does is not touched', () => {
  const code = `const own = "${long}"; export function say() { return own }; export { own as said }`
  expect(plainConstants(code, { said: long, say: () => long })).toEqual([])
})
