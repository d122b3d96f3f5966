import { z } from 'zod'
import type { LanguageRow } from '@mentorhub/ui/profile/language-fields'
import { ManyOf } from '@mentorhub/domain/form-lists'
import { SetLanguages } from '@mentorhub/domain/users/inputs'

const Column = ManyOf(z.string(), 20)
const Table = z.object({ version: z.string(), lang: Column, proficiency: Column })

/** What the form sends, column by column, as the list of languages that is meant. */
export const LanguageTable = z.preprocess((typed) => {
  const { success, data } = Table.safeParse(typed)
  return success ? { version: data.version, languages: rowsOf(data) } : typed
}, SetLanguages)

/** The lines in which a language is chosen, as they came. */
export function typedLanguages(typed: unknown): readonly LanguageRow[] {
  const { success, data } = Table.safeParse(typed)
  return success ? rowsOf(data) : []
}

const rowsOf = ({ lang, proficiency }: z.output<typeof Table>): LanguageRow[] =>
  lang.map((one, at) => ({ lang: one, proficiency: proficiency[at] ?? '' })).filter((row) => row.lang !== '')
