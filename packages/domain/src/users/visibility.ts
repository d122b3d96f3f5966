import type { ProfileVisibility, UserStatus } from './user.ts'

/** A profile, and how whoever looks stands to its owner. */
export type Look = {
  readonly visibility: ProfileVisibility
  readonly status: UserStatus
  /** The owner's address is confirmed. */
  readonly isConfirmed: boolean
  /** The owner has asked for the end of the account. */
  readonly isLeaving: boolean
  readonly isOwner: boolean
  /** Signed in, and with a confirmed address: anybody can write any address into a form. */
  readonly isMember: boolean
  readonly isStaff: boolean
  readonly sharesCommunity: boolean
  /** The owner has asked them, as a mentor, for a session. */
  readonly wasAsked: boolean
  /** One of the two has blocked the other. */
  readonly hasBlocked: boolean
}

/** About the member's profile. The page of an approved mentor is in the directory, whatever is chosen here. */
export function mayHaveSight(look: Look): boolean {
  if (look.status === 'deleted') return false
  if (look.isOwner || look.isStaff) return true
  if (look.status !== 'active' || !look.isConfirmed || look.isLeaving || look.hasBlocked) return false
  return isOpenTo[look.visibility](look)
}

const isOpenTo: Readonly<Record<ProfileVisibility, (look: Look) => boolean>> = {
  public: () => true,
  members: ({ isMember }) => isMember,
  community: ({ isMember, sharesCommunity, wasAsked }) => isMember && (sharesCommunity || wasAsked),
}
