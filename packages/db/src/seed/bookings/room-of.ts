import type { Joined } from '../joined.ts'
import { demoAddress } from '../demo-address.ts'

/** Where nobody real meets. */
export const roomOf = (mentor: Joined): string => `https://meet.example/${demoAddress(mentor).username}`
