import { z } from 'zod'
import { plainLetters } from '../plain-letters.ts'
import { isReserved } from './reserved-usernames.ts'

export const usernameLengths = { least: 3, most: 30 } as const

/** One that shall be chosen. Reading one asks for less: names that are reserved now may have been given before. */
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .min(usernameLengths.least, 'username.too_short')
  .max(usernameLengths.most, 'username.too_long')
  .regex(/^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)?$/, 'username.characters')
  .refine((username) => !isReserved(username), 'username.reserved')

const fallback = 'member'

/** A suggestion; with a suffix for when it is taken. */
export function usernameFrom(name: string, suffix = ''): string {
  const end = suffix && `-${suffix}`
  const words = plainLetters(name)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const start = words
    .replace(/^-/, '')
    .slice(0, usernameLengths.most - end.length)
    .replace(/-$/, '')
  return (start.length < usernameLengths.least || isReserved(start) ? fallback : start) + end
}
