import type { createCaller } from '@mentorhub/api/root'
import type { Ctx } from '@mentorhub/services/context'
import type { Person } from '../stage/cast.ts'
import type { Link } from '../model/link.ts'

export type Api = ReturnType<typeof createCaller>

/** Something that somebody is about to do. */
export type Attempt = {
  readonly words: string
  readonly who: Person | null
  readonly run: (api: Api, ctx: Ctx) => Promise<unknown>
  /** Whether the model would refuse it as things stand now. What has no excuse must come to pass. */
  readonly excuse: () => boolean
  /** The move that must stand in the history once this was acknowledged, and right after what its maker had seen. */
  readonly makes?: { readonly move: string; readonly version: number }
  /** Whether what was acknowledged is there. */
  readonly proof?: (said: unknown) => boolean
  /** Whose hours it may change: what was read before stays as good as what is read afterwards. */
  readonly changesHours?: true
  /** Nothing may come of it. */
  readonly looks?: true
  /** The link that it follows. */
  readonly link?: Link
  /** How many calls of ports it makes at most, or so. */
  readonly length?: number
}
