import type { Instead } from '@mentorhub/emails/bookings/outcome-words'
import type { Ctx } from '../context.ts'
import { instantFor } from './as-reader.ts'
import { substitutesFor } from './substitutes.ts'
import type { Told } from './told.ts'

/** Who could help the mentee instead, each with a link to a time at which both are free. */
export async function insteadOf(ctx: Ctx, told: Told): Promise<Instead> {
  const found = await substitutesFor(ctx, told.booking)
  return {
    links: found.map(({ name, headline, username, sessionTypeId, startsAt }) => ({
      title: `${[name, headline].filter(Boolean).join(', ')}: ${instantFor(told, 'mentee', startsAt)}`,
      href: `${ctx.appUrl}/bookings/new/${username}?${new URLSearchParams({ type: sessionTypeId, start: `${startsAt}` })}`,
    })),
    allUrl: `${ctx.appUrl}/mentors`,
  }
}
