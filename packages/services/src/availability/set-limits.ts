import type { SetLimits } from '@mentorhub/domain/availability/inputs'
import type { Ctx } from '../context.ts'
import { changeProfile } from './change-profile.ts'

export const setLimits = (ctx: Ctx, { version, ...limits }: SetLimits): Promise<{ version: number }> =>
  changeProfile(ctx, version, limits)
