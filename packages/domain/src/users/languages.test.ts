import { expect, test } from 'vitest'
import { Language } from './language.ts'
import { languages } from './languages.ts'

test('every language of the list is written as usual, stands there once and has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  expect(languages.filter((code) => Language.parse(code) !== code || !names.of(code))).toEqual([])
  expect(new Set(languages).size).toBe(languages.length)
})
