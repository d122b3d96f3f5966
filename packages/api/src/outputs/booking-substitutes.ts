import { z } from 'zod'
import { Photo } from './photo.ts'

/** Who could help instead, and when. */
export const Substitute = z.object({
  username: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  photo: Photo.nullable(),
  sessionTypeId: z.string(),
  lengthMin: z.int(),
  startsAt: z.int(),
})
