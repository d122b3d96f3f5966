import type { SetZone } from '@mentorhub/domain/availability/inputs'
import type { Ctx } from '../context.ts'
import { changeProfile } from './change-profile.ts'

/** The hours stay what they are on the wall: Monday 14:00 is Monday 14:00 in the new zone. Bookings never move. */
export const setZone = (ctx: Ctx, { version, timezone }: SetZone): Promise<{ version: number }> =>
  changeProfile(ctx, version, { timezone })
