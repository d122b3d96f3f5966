import type { Ctx } from '../context.ts'
import { itemsOf } from './profile-parts.ts'

export const listItems = (ctx: Ctx) => itemsOf(ctx, ctx.viewer.id)
