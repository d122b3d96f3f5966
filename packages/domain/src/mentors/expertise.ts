import { z } from 'zod'
import { ManyOf } from '../form-lists.ts'

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60)

/** Slugs of categories, while they are being chosen. */
export const DraftExpertise = ManyOf(Slug, 10).overwrite((slugs) => [...new Set(slugs)])

export const Expertise = DraftExpertise.refine((slugs) => slugs.length > 0, 'mentor.expertise_missing')
