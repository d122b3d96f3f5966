import { z } from 'zod'

// Signs that turn the direction of what follows can make one name look like another.
export const inOneLine = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u
const inLines = /^[\n\t\P{Cc}]*$/u

const upTo = (most: number) => z.string().trim().max(most, 'text.too_long')

export const Line = (most: number) => upTo(most).regex(inOneLine, 'text.characters')
export const NeededLine = (most: number) => Line(most).min(1, 'text.missing')
export const Text = (most: number) =>
  upTo(most)
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n'))
    .regex(inLines, 'text.characters')

/** A form sends an empty field as an empty text. */
export const OrNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable())

export const Whole = (least: number, most: number) =>
  z.coerce.number('number.range').int('number.range').min(least, 'number.range').max(most, 'number.range')

export const Yes = z.union([z.boolean(), z.stringbool()])
/** A box in a form sends "on" or nothing. */
export const Flag = Yes.default(false)

/** As ids are made. */
export const Id = z.string().length(26)
/** Of rows that may be named by hand as well, such as "design". */
export const AnyId = z.string().min(1).max(40)

/** The state that the editing began from. */
export const Version = z.coerce.number().int().min(1)
