import type { Onlooker } from '@mentorhub/domain/users/profile'
import type { Look } from '@mentorhub/domain/users/visibility'
import type { Person } from '../auth/person.ts'

export type Owner = Pick<Look, 'visibility' | 'status' | 'isConfirmed' | 'isLeaving' | 'hasBlocked'> &
  Partial<Pick<Look, 'wasAsked'>> & { readonly id: string }

/** Communities, which open more, come with the feature that makes them. */
const stranger = { isOwner: false, isMember: false, isStaff: false, sharesCommunity: false, wasAsked: false }

/** How whoever looks stands to the owner of a profile. */
export function lookOf(owner: Owner, viewer: Person | null): Look {
  const isMember = viewer?.emailVerified === true
  return {
    ...stranger,
    ...owner,
    isMember,
    isOwner: viewer?.id === owner.id,
    isStaff: isMember && viewer.staffRole !== null,
  }
}

/** How somebody whom the owner does not know would stand there. */
export const lookAs = (onlooker: Onlooker, owner: Owner): Look => ({
  ...stranger,
  ...owner,
  isMember: onlooker === 'member',
  hasBlocked: false,
  wasAsked: false,
})
