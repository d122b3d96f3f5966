import type { Person } from '../auth/person.ts'
import { type Owner, lookOf } from '../users/look-of.ts'

/** The page of a mentor is for everybody but whom they have blocked, or who blocked them; staff see it all the same. */
export function isKeptFrom(viewer: Person | null, owner: Owner): boolean {
  const { hasBlocked, isStaff, isOwner } = lookOf(owner, viewer)
  return hasBlocked && !isStaff && !isOwner
}
