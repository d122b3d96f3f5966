import { expect, test } from 'vitest'
import { languages } from '@mentorhub/domain/users/languages'
import { languagesMissed } from './languages-missed.ts'

test.each(Object.entries(languagesMissed))('%s is called %s where the runtime knows it', (tag, name) => {
  expect(languages).toContain(tag)
  expect(new Intl.DisplayNames('en', { type: 'language' }).of(tag)).toBe(name)
})
