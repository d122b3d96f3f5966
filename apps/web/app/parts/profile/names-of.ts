import { countries } from '@mentorhub/domain/users/country'
import { languages } from '@mentorhub/domain/users/languages'
import { languagesMissed } from './languages-missed.ts'
import type { Choice } from './profile-words.ts'

/** "EG" reads as "Egypt". */
export const countryName = (code: string) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code

/** "pt-BR" reads as "Brazilian Portuguese". */
export const languageName = (tag: string) =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) ?? languagesMissed[tag] ?? tag

export const countryChoices = (): readonly Choice[] => named(countries, countryName)

/** Also those that somebody has and the list lacks. */
export const languageChoices = (own: readonly string[]): readonly Choice[] =>
  named([...new Set([...languages, ...own])], languageName)

const named = (codes: readonly string[], nameOf: (code: string) => string) =>
  codes.map((value) => ({ value, label: nameOf(value) })).toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
