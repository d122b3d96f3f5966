import { z } from 'zod'

/** A BCP 47 tag as it is written everywhere, "pt-BR" for "PT-br". */
export const Language = z
  .string()
  .trim()
  .refine((tag) => canonical(tag) !== undefined, 'language.unknown')
  .overwrite((tag) => canonical(tag) ?? tag)

function canonical(tag: string): string | undefined {
  // Words of five letters and more may be languages by the standard, and are names of languages that people typed.
  if (tag.length > 35 || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
