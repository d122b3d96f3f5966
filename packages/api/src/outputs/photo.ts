import { z } from 'zod'

/** The addresses of the two squares of somebody's photo. */
export const Photo = z.object({ small: z.string(), large: z.string() })
