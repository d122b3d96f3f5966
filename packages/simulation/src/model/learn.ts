import { minute, partyOf, type Life, type Offer, type Party, type Status } from './life.ts'
import type { Row, WorldDatabase } from '../stage/world-database.ts'

type Looking = { readonly database: WorldDatabase }

/** How the booking stands in the database now. */
export function learn({ database }: Looking, life: Life): void {
  const [row] = database.rows('select * from bookings where id = ?', life.id)
  if (!row) return
  life.status = statusIn(row)
  life.version = Number(row['version'])
  life.time = { start: Number(row['starts_at']), end: Number(row['ends_at']) }
  life.due = row['answer_due_at'] === null ? null : Number(row['answer_due_at'])
  life.asked = row['info_asked_at'] !== null
  life.reconfirmed = row['reconfirmed_at'] !== null
  life.extended = row['extended_at'] !== null
  life.moved = Number(row['moved_count'])
  life.gap = Number(row['gap_min']) * minute
  const [last] = database.rows(lastWord, life.id)
  life.replied = last?.['author_id'] === life.mentee
  life.offer = offerOf(database.rows(openOffer, life.id)[0])
}

const lastWord = 'select author_id from booking_messages where booking_id = ? order by created_at desc, id desc limit 1'
const openOffer = `select * from booking_proposals where booking_id = ? and status = 'open'`

/** The database's CHECK lets no other word in. */
function statusIn(row: Row): Status {
  return row['status'] as Status
}

function offerOf(row: Row | undefined): Offer | null {
  if (!row) return null
  return {
    id: String(row['id']),
    by: row['proposed_by'] === 'mentor' ? 'mentor' : 'mentee',
    start: Number(row['starts_at']),
    end: Number(row['ends_at']),
    expires: Number(row['expires_at']),
  }
}

export const presentAt = ({ database }: Looking, life: Life): Party[] =>
  database
    .rows('select user_id from attendances where booking_id = ?', life.id)
    .flatMap(({ user_id: userId }) => partyOf(life, String(userId)) ?? [])
