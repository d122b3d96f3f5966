import { sql, type SQL } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import type { Db } from './connect.ts'

let db: Db

const bio = 'Twenty years of zebras, and of people who like to talk about them.'

beforeEach(async () => {
  db = (await createTestDatabase()).db
  await change(
    sql`insert into expertise_categories (id, slug, name, position) values ('d', 'design', 'Design', 1), ('m', 'marketing', 'Marketing', 2)`,
    sql`insert into skills (id, slug, name) values ('r', 'react', 'React'), ('s', 'sql', 'SQL')`,
  )
  for (const name of ['noor', 'tomas'])
    await change(
      sql`insert into users (id, email, username, name, created_at) values (${name}, ${`${name}@example.test`}, ${name}, ${name}, 1)`,
      sql`insert into profiles (user_id) values (${name})`,
      sql`insert into mentor_profiles (user_id, status, bio, timezone, approved_at) values (${name}, 'approved', ${bio}, 'UTC', 1)`,
    )
})

async function change(...statements: SQL[]): Promise<void> {
  for (const statement of statements) await db.run(statement)
}

async function found(question: string): Promise<string[]> {
  const rows = await db.all<{ who: string }>(
    sql`select user_id as who from mentor_search join mentor_listings on id = mentor_search.rowid where mentor_search match ${question} order by 1`,
  )
  return rows.map(({ who }) => who)
}

const both = ['noor', 'tomas']
const facet = (kind: string, value: string) => `"\uE000${kind}${Buffer.from(value).toString('hex')}"`

/** Every word of the index with whom it is of, and every row of the list. */
const content = async () => ({
  words: await db.all(
    sql`select coalesce(user_id, 'nobody') as who, term, col, offset from mentor_search_terms left join mentor_listings on id = doc order by 1, 2, 3, 4`,
  ),
  rows: await db.all(
    sql`select user_id, accepting, approved_at, rating, completed, soon from mentor_listings order by 1`,
  ),
})

async function rebuilt() {
  await change(sql`delete from mentor_listings`, sql`insert into mentor_search_due select user_id from mentor_profiles`)
  return content()
}

const wish = sql`insert into user_skills (user_id, skill_id, wants) values ('noor', 'r', 1)`
const dutch = sql`insert into user_languages (user_id, lang, proficiency) values ('noor', 'nl', 'native')`
const noProfile = sql`delete from profiles where user_id = 'noor'`

/** What is changed, the question, and who is found before and after it. */
type Case = readonly [string, SQL, string, readonly string[], readonly string[]]

const noorsExpertise = sql`insert into mentor_expertise values ('noor', 'd')`
const noorsStats = sql`insert into mentor_stats (user_id, rating_sum, rating_count) values ('noor', 12, 3)`
const noorsType = sql`insert into session_types (id, mentor_id, name, goal_type, duration_min) values ('t', 'noor', 'Talk', 'guidance', 30)`

const cases: readonly Case[] = [
  ['a name', sql`update users set name = 'Noor Haddad' where id = 'noor'`, 'haddad', [], ['noor']],
  ['a suspension', sql`update users set status = 'suspended' where id = 'noor'`, 'zebras', both, ['tomas']],
  ['a farewell', sql`update users set deletion_due_at = 9 where id = 'noor'`, 'zebras', both, ['tomas']],
  ['a deletion', sql`delete from users where id = 'noor'`, 'zebras', both, ['tomas']],
  ['a company', sql`update profiles set company = 'Contoso' where user_id = 'noor'`, 'contoso', [], ['noor']],
  ['a job', sql`update profiles set job_title = 'Potter' where user_id = 'noor'`, 'potter', [], ['noor']],
  ['a headline', sql`update profiles set headline = 'Clay' where user_id = 'noor'`, 'clay', [], ['noor']],
  ['a country', sql`update profiles set country = 'NL' where user_id = 'noor'`, facet('c', 'NL'), [], ['noor']],
  [
    'what a mentor tells',
    sql`update mentor_profiles set bio = bio || ' Lions.' where user_id = 'noor'`,
    'lions',
    [],
    ['noor'],
  ],
  [
    'a zone',
    sql`update mentor_profiles set timezone = 'Asia/Tokyo' where user_id = 'noor'`,
    facet('z', 'UTC'),
    both,
    ['tomas'],
  ],
  [
    'a deactivation',
    sql`update mentor_profiles set status = 'inactive', inactive_reason = 'x' where user_id = 'noor'`,
    'zebras',
    both,
    ['tomas'],
  ],
  [
    'a request for changes',
    sql`update mentor_profiles set status = 'changes_requested' where user_id = 'noor'`,
    'zebras',
    both,
    ['tomas'],
  ],
  ['the end of a mentor profile', sql`delete from mentor_profiles where user_id = 'noor'`, 'zebras', both, ['tomas']],
  ['an expertise', noorsExpertise, 'design', [], ['noor']],
  ['a skill', sql`insert into user_skills (user_id, skill_id, wants) values ('noor', 'r', 0)`, 'react', [], ['noor']],
  ['a wish', sql`insert into user_skills (user_id, skill_id, wants) values ('noor', 'r', 1)`, 'react', [], []],
  [
    'a language',
    sql`insert into user_languages (user_id, lang, proficiency) values ('noor', 'pt-BR', 'native')`,
    facet('l', 'pt-BR'),
    [],
    ['noor'],
  ],
  ['a kind of session', noorsType, facet('g', 'guidance'), [], ['noor']],
  ['reviews', noorsStats, facet('r', '4'), [], ['noor']],
]

describe('The index of mentors knows at once of', () => {
  test.each(cases)('%s', async (...[, statement, question, before, after]) => {
    expect(await found(question)).toEqual(before)
    await change(statement)
    expect(await found(question)).toEqual(after)
    expect(await content()).toEqual(await rebuilt())
  })

  const later: readonly (readonly [string, SQL, ...(Case extends readonly [string, ...infer Rest] ? Rest : never)])[] =
    [
      ['an expertise that was taken back', noorsExpertise, sql`delete from mentor_expertise`, 'design', ['noor'], []],
      [
        'another expertise',
        noorsExpertise,
        sql`update mentor_expertise set category_id = 'm'`,
        'marketing',
        [],
        ['noor'],
      ],
      [
        'a category with another name',
        noorsExpertise,
        sql`update expertise_categories set name = 'Shape' where id = 'd'`,
        'shape',
        [],
        ['noor'],
      ],
      [
        'a hidden category',
        noorsExpertise,
        sql`update expertise_categories set hidden = 1 where id = 'd'`,
        facet('k', 'design'),
        ['noor'],
        [],
      ],
      [
        'a category that was merged into one’s own',
        noorsExpertise,
        sql`update expertise_categories set merged_into = 'd', hidden = 1 where id = 'm'`,
        facet('k', 'marketing'),
        [],
        ['noor'],
      ],
      [
        'a skill that was taken back',
        sql`insert into user_skills (user_id, skill_id, wants) values ('noor', 'r', 0)`,
        sql`delete from user_skills`,
        'react',
        ['noor'],
        [],
      ],
      [
        'a skill with another name',
        sql`insert into user_skills (user_id, skill_id, wants) values ('noor', 'r', 0)`,
        sql`update skills set name = 'Preact' where id = 'r'`,
        'preact',
        [],
        ['noor'],
      ],
      [
        'a language that was taken back',
        sql`insert into user_languages (user_id, lang, proficiency) values ('noor', 'nl', 'native')`,
        sql`delete from user_languages`,
        facet('l', 'nl'),
        ['noor'],
        [],
      ],
      [
        'a session that is not offered any more',
        noorsType,
        sql`update session_types set active = 0`,
        facet('g', 'guidance'),
        ['noor'],
        [],
      ],
      ['a worse rating', noorsStats, sql`update mentor_stats set rating_sum = 11`, facet('r', '4'), ['noor'], []],
      ['a wish that has become a skill', wish, sql`update user_skills set wants = 0`, 'react', [], ['noor']],
      ['another language', dutch, sql`update user_languages set lang = 'sr'`, facet('l', 'sr'), [], ['noor']],
      [
        'a session that was taken away',
        noorsType,
        sql`delete from session_types`,
        facet('g', 'guidance'),
        ['noor'],
        [],
      ],
      [
        'a profile that comes late',
        noProfile,
        sql`insert into profiles (user_id, company) values ('noor', 'Contoso')`,
        'contoso',
        [],
        ['noor'],
      ],
      [
        'a return',
        sql`update users set status = 'suspended' where id = 'noor'`,
        sql`update users set status = 'active' where id = 'noor'`,
        'zebras',
        ['tomas'],
        both,
      ],
      [
        'an approval',
        sql`update mentor_profiles set status = 'draft' where user_id = 'noor'`,
        sql`update mentor_profiles set status = 'approved' where user_id = 'noor'`,
        'zebras',
        ['tomas'],
        both,
      ],
    ]

  test.each(later)('%s', async (...[, first, statement, question, before, after]) => {
    await change(first)
    expect(await found(question)).toEqual(before)
    await change(statement)
    expect(await found(question)).toEqual(after)
    expect(await content()).toEqual(await rebuilt())
  })
})
