import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { categoryCount, makeMentor, skillNames } from './make-mentor.ts'

const portion = 2000

type Made = ReturnType<typeof makeMentor>
type Table = {
  readonly into: SQL
  readonly columns: SQL
  readonly rowsOf: (made: Made) => readonly (readonly unknown[])[]
}

const cell = (nth: number) => sql`value ->> ${sql.raw(String(nth))}`
const cells = (count: number, ...more: SQL[]) =>
  sql.join([...Array.from({ length: count }, (_, nth) => cell(nth)), ...more], sql`, `)

/** Mentors are drafts until all is there: the index is made once for each. */
const tables: readonly Table[] = [
  { into: sql`users (id, email, username, name, created_at)`, columns: cells(5), rowsOf: (m) => [m.user] },
  {
    into: sql`profiles (user_id, headline, company, job_title, country)`,
    columns: cells(5),
    rowsOf: (m) => [m.profile],
  },
  {
    into: sql`mentor_profiles (user_id, bio, timezone, accepting, approved_at)`,
    columns: cells(5),
    rowsOf: (m) => [m.mentor],
  },
  {
    into: sql`mentor_stats (user_id, rating_sum, rating_count, completed)`,
    columns: cells(4),
    rowsOf: (m) => [m.stats],
  },
  { into: sql`mentor_expertise (user_id, category_id)`, columns: cells(2), rowsOf: (m) => m.expertise },
  { into: sql`user_skills (user_id, skill_id, wants, position)`, columns: cells(4), rowsOf: (m) => m.skills },
  {
    into: sql`user_languages (user_id, lang, position, proficiency)`,
    columns: cells(3, sql`'fluent'`),
    rowsOf: (m) => m.languages,
  },
  {
    into: sql`session_types (id, mentor_id, goal_type, name, duration_min)`,
    columns: cells(3, sql`'A talk'`, sql`30`),
    rowsOf: (m) => m.types,
  },
  {
    into: sql`availability_rules (id, mentor_id, weekday, start_min, end_min)`,
    columns: cells(5),
    rowsOf: (m) => m.rules,
  },
  { into: sql`mentor_openings (mentor_id, utc_day, mask)`, columns: cells(3), rowsOf: (m) => m.openings },
]

/** A directory of so many mentors. */
export async function fill(db: Db, count: number, now: number): Promise<void> {
  await insert(db, { into: sql`expertise_categories (id, slug, name, position)`, columns: cells(4) }, categories())
  await insert(db, { into: sql`skills (id, slug, name)`, columns: cells(3) }, allSkills())
  for (let start = 0; start < count; start += portion) {
    const mentors = Array.from({ length: Math.min(portion, count - start) }, (_, nth) => makeMentor(start + nth, now))
    for (const table of tables) await insert(db, table, mentors.flatMap(table.rowsOf))
    await db.run(sql`update mentor_profiles set status = 'approved' where status = 'draft'`)
  }
  await wish(db, now)
  await db.run(sql`insert into mentor_search (mentor_search) values ('optimize')`)
}

type Into = Pick<Table, 'into' | 'columns'>

const insert = (db: Db, { into, columns }: Into, rows: readonly (readonly unknown[])[]) =>
  db.run(sql`insert into ${into} select ${columns} from json_each(${JSON.stringify(rows)})`)

const categories = () =>
  Array.from({ length: categoryCount }, (_, nth) => [`c${nth}`, `category-${nth}`, `Category ${nth}`, nth])

const allSkills = () => skillNames.map((name) => [`s-${name}`, name, name])

/** Who wants to learn what many know and what few do. */
export const wishing = 'wishing'

async function wish(db: Db, now: number): Promise<void> {
  await insert(db, { into: sql`users (id, email, username, name, created_at)`, columns: cells(5) }, [
    [wishing, 'wishing@bench.test', wishing, 'Somebody', now],
  ])
  const skills = ['react', 'python', 'kotlin', skillNames.at(-1)].map((name) => [wishing, `s-${name}`, 1, 0])
  await insert(db, { into: sql`user_skills (user_id, skill_id, wants, position)`, columns: cells(4) }, skills)
  const interests = ['c1', 'c2'].map((category) => [wishing, category])
  const into = { into: sql`user_categories (user_id, category_id, use)`, columns: cells(2, sql`'interest'`) }
  await insert(db, into, interests)
}
