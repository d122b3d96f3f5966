import { inArray } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { moveNames, type Move } from '@mentorhub/domain/bookings/moves'
import { keepOpenings } from '../availability/keep-openings.ts'
import { openingsOfMentors } from '../availability/openings-of-mentors.ts'
import type { Ctx } from '../context.ts'
import type { Handler } from '../outbox/handler.ts'
import { sendLetters } from './send-letters.ts'
import { tellers } from './tellers.ts'
import { toldOf, type Told } from './told.ts'

/** What is told later by a move of its own is not told of this one. */
const overtakenBy: Partial<Readonly<Record<Move, readonly Move[]>>> = {
  request: ['edit'],
  edit: ['edit'],
  ask: ['reply'],
  confirm: ['accept'],
  accept: ['accept'],
  propose: ['propose', 'refuse', 'withdraw', 'lapse_proposal'],
  set_link: ['set_link'],
}

/** When both can be found as free follows from what is booked; then whom the move concerns hears of it, while it stands. */
export const tellOfMove: Handler<'bookings.moved'> = async (ctx, { bookingId, version }, key) => {
  const told = await toldOf(ctx, bookingId, version)
  if (!told) return
  await refreshBoth(ctx, told)
  const [move, ...later] = told.moves
  if (!move || !isMove(move.move) || move.to !== told.booking.status) return
  const { [move.move]: overtaking = [] } = overtakenBy
  if (later.some((one) => overtaking.some((each) => each === one.move))) return
  const letters = await tellers[move.move](ctx, told, move)
  await sendLetters(ctx, { told, key }, letters)
}

const isMove = (name: string): name is Move => moveNames.includes(name)

/** Nothing for whoever is no mentor. */
async function refreshBoth(ctx: Ctx, { booking: { mentorId, menteeId } }: Told): Promise<void> {
  const both = [mentorId, menteeId].filter((id) => id !== null)
  await keepOpenings(ctx, await openingsOfMentors(ctx, inArray(mentorProfiles.userId, both), both.length))
}
