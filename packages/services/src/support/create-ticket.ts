import { sql } from 'drizzle-orm'
import { supportTickets } from '@mentorhub/db/schema/support'
import { days } from '@mentorhub/domain/duration'
import type { CreateTicket } from '@mentorhub/domain/support/inputs'
import { mostReceiptsADay } from '@mentorhub/domain/support/support'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { countOne } from '../rate-limit.ts'

/** Anybody may ask, in anybody's name: the receipt goes to an address that may be a stranger's, so it goes seldom. */
export async function createTicket(ctx: Ctx, input: CreateTicket): Promise<{ number: number }> {
  const allowance = { key: `support receipt:${input.email}`, limit: mostReceiptsADay, windowMs: days(1) }
  const wait = await countOne(ctx, allowance)
  const receipt = JSON.stringify(wait === 0)
  // The number is given by the database, so what tells of it learns it within the batch.
  const asked = sql`json_object('number', last_insert_rowid(), 'receipt', json(${receipt}))`
  const [[ticket]] = await ctx.db.batch([
    ctx.db
      .insert(supportTickets)
      .values({ ...input, userId: ctx.viewer.id, createdAt: ctx.now() })
      .returning({ number: supportTickets.number }),
    emit(ctx, 'support.asked', asked),
  ])
  if (!ticket) throw new Error('a ticket was kept without a number')
  return ticket
}
