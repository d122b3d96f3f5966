import type { MinuteLimit } from '@mentorhub/domain/ports'

/** Who may call, how often, and whether the audit log remembers it. Every procedure says at least who. */
export type Meta = {
  readonly auth?: Auth
  readonly rate?: Rate
  readonly audit?: boolean
  /** Files come with forms of our own pages only. */
  readonly transport?: 'form'
}

/** Each lets in fewer people than the one before; the two in the middle ask different things. */
export type Auth = 'public' | 'signedIn' | 'verified' | 'mentor' | 'moderator' | 'admin' | 'superadmin'

export type Rate =
  | { readonly calls: MinuteLimit; readonly per: 'minute' }
  | { readonly calls: number; readonly per: 'ten_minutes' | 'hour' }
