import type { MinuteLimit } from '@mentorhub/domain/ports'

/** Who may call, how often, and whether the audit log remembers it. Every procedure says at least who. */
export type Meta = {
  readonly auth?: 'public'
  readonly rate?: Rate
  readonly audit?: boolean
}

export type Rate =
  | { readonly calls: MinuteLimit; readonly per: 'minute' }
  | { readonly calls: number; readonly per: 'hour' }
