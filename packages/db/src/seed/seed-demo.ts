import { brokenRule } from '../broken-rule.ts'
import type { Db } from '../connect.ts'
import { users } from '../schema/users.ts'
import { demoInserts } from './demo-inserts.ts'
import { demoWorld } from './demo-world.ts'

export type Seeded = { readonly seeded: boolean; readonly people: number }

const nothing: Seeded = { seeded: false, people: 0 }

/** Writes the demo world into a database without people, and says how many came. */
export async function seedDemo(db: Db, options: { seed: number; now: number }): Promise<Seeded> {
  const somebody = await db.select({ id: users.id }).from(users).limit(1)
  if (somebody.length > 0) return nothing
  const world = demoWorld(options)
  const [first, ...rest] = demoInserts(db, world)
  if (!first) return nothing
  try {
    // One batch, so that no failure leaves half a world that the next start would take for a whole one.
    await db.batch([first, ...rest])
  } catch (error) {
    if (someoneCameFirst(error)) return nothing
    throw error
  }
  return { seeded: true, people: world.users.length }
}

const someoneCameFirst = (error: unknown) => /^users\.(id|email|username)$/.test(brokenRule(error) ?? '')
