import { z } from 'zod'
import { inOneLine } from '../text-inputs.ts'

// Signs that draw nothing are no name.
const seen = /[^\p{Default_Ignorable_Code_Point}\s]/u

/** However people are called; only what would break a line of a list or a mail is not a name. */
export const PersonName = z
  .string()
  .trim()
  .transform((name) => name.replaceAll(/\s+/gu, ' '))
  .pipe(
    z
      .string()
      .min(1, 'name.missing')
      .max(80, 'name.too_long')
      .regex(inOneLine, 'text.characters')
      .regex(seen, 'name.missing'),
  )
