import type { App } from './app.ts'
import { changeRows } from './change-rows.ts'

type Column = string | number | null
type Columns = Readonly<Record<string, Column>>

export type Arranged = {
  /** Twenty-six letters and digits. */
  readonly id: string
  readonly mentor: string
  readonly mentee: string
  readonly status: string
  readonly startsAt: number
  readonly columns?: Columns
}

const minute = 60_000
const hour = 60 * minute

/** Puts a booking there that has come so far, which no journey would wait for. */
export async function arrange(app: App, arranged: Arranged): Promise<void> {
  const { id, mentor, mentee, status, startsAt, columns } = arranged
  const asked = startsAt - 100 * hour
  const wasConfirmed = status === 'confirmed' || status === 'completed' || status === 'no_show'
  const row: Columns = {
    id,
    status,
    starts_at: startsAt,
    ends_at: startsAt + 30 * minute,
    topic: 'How to say no',
    description: 'I hope to lose the fear of it.',
    mentor_zone: 'Europe/Berlin',
    mentee_zone: 'Europe/Berlin',
    mentor_local_start: new Date(startsAt).toISOString().slice(0, 16),
    created_at: asked,
    requested_at: asked,
    confirmed_at: wasConfirmed ? asked : null,
    answered_at: wasConfirmed ? asked : null,
    completed_at: status === 'completed' ? startsAt + hour : null,
    answer_due_at: status === 'pending' ? startsAt - 2 * hour : null,
    ical_uid: `${id}@journeys.test`,
    ...columns,
  }
  const names = Object.keys(row).join(', ')
  const values = Object.values(row).map(literal).join(', ')
  await changeRows(
    app,
    `insert into bookings (${names}, mentor_id, mentee_id) values (${values}, ${idOf(mentor)}, ${idOf(mentee)})`,
    `insert into booking_moves (booking_id, version, at, actor_kind, actor_id, move, to_status) values (${literal(id)}, 1, ${asked}, 'mentee', ${idOf(mentee)}, 'request', 'pending')`,
  )
}

const idOf = (username: string) => `(select id from users where username = ${literal(username)})`
const literal = (value: Column) => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value))
