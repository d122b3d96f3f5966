import type { Action } from './action.ts'
import { always } from './action.ts'
import type { Api, Attempt } from './attempt.ts'
import { everybody } from './verb.ts'
import type { World } from '../world.ts'

type Looking = { readonly world: World; readonly id: string; readonly username: string }

/** All that shows bookings: it must answer at any moment, and change nothing. */
const looks: Readonly<Record<string, (api: Api, looking: Looking) => Promise<unknown>>> = {
  get: (api, { id }) => api.bookings.get({ id }),
  list: (api) => api.bookings.list({}),
  ahead: (api) => api.bookings.ahead({}),
  requests: (api) => api.bookings.requests({}),
  otherTimes: (api, { id }) => api.bookings.otherTimes({ id }),
  draft: (api, { username }) => api.bookings.draft({ username }),
  editing: (api, { id }) => api.bookings.editing({ id }),
  preview: (api, { id }) => api.bookings.preview({ id, move: 'cancel' }),
  'feedback.list': (api, { username }) => api.bookings.feedback.list({ username }),
  'feedback.received': (api) => api.bookings.feedback.received({}),
  'files.get': (api, { id }) => api.bookings.files.get({ id }),
}

export const lookActions: readonly Action[] = Object.entries(looks).map(([name, look]) => ({
  name: `bookings.${name}`,
  weight: 0.3,
  draw: (world) => lookAt(world, name, look),
}))

function lookAt(world: World, name: string, look: (typeof looks)[string]): Attempt | undefined {
  const { dice } = world
  const who = dice.maybeOneOf(everybody(world))
  const id = dice.maybeOneOf([...world.lives.keys()])
  const username = dice.maybeOneOf(world.mentors)?.username
  if (!who || !id || !username) return undefined
  return {
    words: `${who.username} looks: ${name}`,
    who,
    run: (api) => look(api, { world, id, username }),
    excuse: always,
    looks: true,
  }
}
