import { steps, type Turn } from './turn.ts'

type Placed = { readonly turn: Turn; readonly startsAt: number }

/** Who meets now comes first, then what waits for an answer, by its clock; the rest can wait. */
const ranks: Readonly<Record<Turn['what'], number>> = {
  join: 0,
  answer: 1,
  reply: 1,
  choose_time: 1,
  add_link: 2,
  complete: 3,
  feedback: 4,
  nothing: steps.length,
}

export const byUrgency = (one: Placed, other: Placed): number =>
  ranks[one.turn.what] - ranks[other.turn.what] || dueAt(one) - dueAt(other)

const dueAt = ({ turn, startsAt }: Placed) => turn.until ?? startsAt
