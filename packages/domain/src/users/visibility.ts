import type { ProfileVisibility, UserStatus } from './user.ts'

/** A profile, and how whoever looks stands to its owner. */
export type Look = {
  readonly visibility: ProfileVisibility
  readonly status: UserStatus
  readonly isOwner: boolean
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
  if (look.status !== 'active' || look.hasBlocked) return false
  return isOpenTo[look.visibility](look)
}

const isOpenTo: Readonly<Record<ProfileVisibility, (look: Look) => boolean>> = {
  public: () => true,
  members: ({ isMember }) => isMember,
  community: ({ isMember, sharesCommunity, wasAsked }) => isMember && (sharesCommunity || wasAsked),
}
