import { eq, inArray, sql } from 'drizzle-orm'
import { bookingProposals, timeClaims } from '@mentorhub/db/schema/bookings'
import { tick, type Times } from '@mentorhub/domain/bookings/booking'
import { minutes } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

type Claimed = Times & {
  readonly source: 'booking' | 'proposal'
  readonly sourceId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly gapMin: number
  /** The booking whose own time a proposal may share: what it holds already is not claimed again. */
  readonly beside?: string
}

/** Takes the time of both people: the mentor's with the rest after it. Whoever finds a piece of it taken takes nothing. */
export const claim = (ctx: Pick<Ctx, 'db'>, claimed: Claimed) => [
  claimFor(ctx, claimed, { userId: claimed.mentorId, until: claimed.endsAt + minutes(claimed.gapMin) }),
  claimFor(ctx, claimed, { userId: claimed.menteeId, until: claimed.endsAt }),
]

type Whose = { readonly userId: string; readonly until: number }

function claimFor({ db }: Pick<Ctx, 'db'>, claimed: Claimed, { userId, until }: Whose) {
  const ticks = JSON.stringify(ticksOf(claimed.startsAt, until))
  const rows = sql`select ${userId}, value, ${claimed.source}, ${claimed.sourceId} from json_each(${ticks}) where not exists (
    select 1 from time_claims own where own.user_id = ${userId} and own.tick = value and own.source_id = ${claimed.beside ?? ''})`
  return db.insert(timeClaims).select(rows)
}

const ticksOf = (start: number, end: number) =>
  Array.from({ length: Math.ceil((end - start) / tick) }, (_, index) => start / tick + index)

/** Lets go of all that a booking holds, and of what was offered beside it. */
export const release = ({ db }: Pick<Ctx, 'db'>, bookingId: string) =>
  db
    .delete(timeClaims)
    .where(
      inArray(
        timeClaims.sourceId,
        sql`(select ${bookingId} union all select id from ${bookingProposals} where ${eq(bookingProposals.bookingId, bookingId)})`,
      ),
    )

/** A proposal that came to nothing gives back what it held. */
export const releaseProposal = ({ db }: Pick<Ctx, 'db'>, proposalId: string) =>
  db.delete(timeClaims).where(eq(timeClaims.sourceId, proposalId))

/** The key that refuses what is taken; whose time it was is asked afterwards. */
export const claimRefusals = { 'time_claims.user_id, time_claims.tick': 'booking.slot_taken' } as const
