import type { Ctx } from '../context.ts'
import { mentorSeenBy } from './get-mentor.ts'

/** The viewer's own page, with the eyes of whoever is not signed in. */
export const previewMentor = (ctx: Ctx) => mentorSeenBy(ctx, ctx.viewer.id, Promise.resolve(null))
