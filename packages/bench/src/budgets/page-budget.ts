import type { Part } from '../app/cast.ts'

/** How many database requests may wait for one another before the answer is whole. */
export type Depths = {
  readonly guest: number
  readonly member: number
  /** For a guest whose answer comes from the edge's cache. */
  readonly cached?: number
}

export type PageBudget = {
  /** As app/routes.ts writes it. */
  readonly route: string
  /** One address of it in the demo world. */
  readonly path: string
  /**
   * Public pages and those of members carry no framework script; hydrated ones and developers' tools do; machines read
   * the rest.
   */
  readonly kind: 'public' | 'member' | 'hydrated' | 'workbench' | 'machine'
  readonly depth: Depths
  /** When it is not 200 for both. */
  readonly status?: Readonly<Record<'guest' | 'member', number>>
  /** Who looks at it where it is not for every member. */
  readonly as?: Part
}

/** Drawn without the database, but for the name of a member. */
export const drawn = { guest: 0, member: 1 } as const
export const read = { guest: 1, member: 1 } as const
export const readAndCached = { guest: 1, cached: 0, member: 1 } as const
export const nothing = { guest: 0, member: 0 } as const

/** The same status for everybody. */
export const each = (status: number) => ({ guest: status, member: status })
