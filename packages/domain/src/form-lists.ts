import { z } from 'zod'

/** A group of boxes in a form sends nothing, one text or several; a script sends a list. */
export const ManyOf = <T extends z.ZodType>(item: T, most: number) =>
  z.union([z.array(item).max(most), item.transform((one) => [one])]).default([])

/** A list may also be typed in one line, with commas between. */
export const CommaList = <T extends z.ZodType<string, string>>(item: T, most: number) =>
  z.union([z.array(item).max(most), z.string().max(2000).transform(parts).pipe(z.array(item).max(most))]).default([])

const parts = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
