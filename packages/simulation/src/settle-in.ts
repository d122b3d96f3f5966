import type { World } from './world.ts'

/** Every world has mentors with limits of their own. */
export function settleIn(world: World): void {
  const { dice, database } = world
  for (const { id } of world.mentors)
    database.rows(
      `update mentor_profiles set gap_min = ?, min_notice_min = ?, auto_confirm = ?, daily_cap = ?, weekly_cap = ?
       where user_id = ? returning user_id`,
      dice.between(0, 6) * 5,
      dice.between(4, 24) * 60,
      dice.chance(0.2) ? 1 : 0,
      dice.chance(0.15) ? dice.between(1, 3) : null,
      dice.chance(0.15) ? dice.between(2, 6) : null,
      id,
    )
}
