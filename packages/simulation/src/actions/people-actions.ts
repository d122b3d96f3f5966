import { always, type Action } from './action.ts'
import type { Attempt } from './attempt.ts'
import { everybody } from './verb.ts'
import type { World } from '../world.ts'

/** What people do that has nothing to do with a booking, and yet may end it. */
export const peopleActions: readonly Action[] = [
  { name: 'users.block', weight: 1, draw: block },
  { name: 'users.deleteAccount', weight: 0.6, draw: leave },
  { name: 'admin.mentors.deactivate', weight: 0.6, draw: deactivate },
  { name: 'availability.rules.remove', weight: 1, draw: workLess },
  { name: 'availability.limits.set', weight: 1, draw: setLimits },
]

function block(world: World): Attempt | undefined {
  const { dice } = world
  const people = everybody(world)
  const [who, whom] = [dice.draw(people), dice.draw(people)]
  if (!who || !whom) return undefined
  return {
    words: `${who.username} blocks ${whom.username}`,
    who,
    run: (api) => api.users.block({ username: whom.username }),
    excuse: always,
  }
}

function leave(world: World): Attempt | undefined {
  const who = world.dice.maybeOneOf(everybody(world))
  return (
    who && { words: `${who.username} leaves`, who, run: (api) => api.users.deleteAccount(), excuse: always, length: 5 }
  )
}

function deactivate(world: World): Attempt | undefined {
  const mentor = world.dice.maybeOneOf(world.mentors)
  const reason = 'They asked for a longer pause from all of it.'
  return (
    mentor && {
      words: `an admin deactivates ${mentor.username}`,
      who: world.admin,
      run: (api) => api.admin.mentors.deactivate({ userId: mentor.id, reason }),
      excuse: always,
    }
  )
}

function workLess(world: World): Attempt | undefined {
  const { dice, database } = world
  const mentor = dice.maybeOneOf(world.mentors)
  if (!mentor) return undefined
  const rules = database.rows('select id from availability_rules where mentor_id = ? order by id', mentor.id)
  const id = String(dice.maybeOneOf(rules)?.['id'] ?? '')
  return {
    words: `${mentor.username} takes hours out of the week`,
    who: mentor,
    run: (api) => api.availability.rules.remove({ id }),
    excuse: always,
    changesHours: true,
  }
}

function setLimits(world: World): Attempt | undefined {
  const { dice, database } = world
  const mentor = dice.maybeOneOf(world.mentors)
  if (!mentor) return undefined
  const [row] = database.rows('select version, auto_confirm from mentor_profiles where user_id = ?', mentor.id)
  const usual = { horizonDays: 60, slotStepMin: 30, dailyCap: null, weeklyCap: null }
  const kept = { version: Number(row?.['version'] ?? 1), autoConfirm: row?.['auto_confirm'] === 1 }
  const gapMin = dice.between(0, 6) * 5
  return {
    words: `${mentor.username} wants ${gapMin} minutes of rest`,
    who: mentor,
    run: (api) => api.availability.limits.set({ ...usual, ...kept, gapMin, minNoticeMin: dice.between(4, 24) * 60 }),
    excuse: always,
    changesHours: true,
  }
}
