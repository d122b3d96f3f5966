import { reapplyAfter } from './application.ts'
import type { MentorStatus } from './mentor.ts'

/** Where somebody stands on the way to becoming a mentor: their status, and whether a rejection is long enough ago. */
export const standings = [
  'none',
  'draft',
  'pending',
  'changes_requested',
  'rejected',
  'may_reapply',
  'approved',
  'inactive',
] as const
export type Standing = (typeof standings)[number]

type Known = {
  /** Null for whoever has never begun. */
  readonly status: MentorStatus | null
  /** When the newest application was decided. */
  readonly decidedAt: number | null
}

export const reapplyFrom = (decidedAt: number) => decidedAt + reapplyAfter

export function standingOf({ status, decidedAt }: Known, now: number): Standing {
  if (status === null) return 'none'
  if (status !== 'rejected') return status
  return decidedAt !== null && now < reapplyFrom(decidedAt) ? 'rejected' : 'may_reapply'
}

/** Why an application cannot be written or sent now. */
const closed: Readonly<Partial<Record<Standing, string>>> = {
  pending: 'application.pending',
  rejected: 'application.too_early',
  approved: 'application.already_mentor',
  inactive: 'application.inactive',
}

export const whyClosed = (standing: Standing): string | undefined => closed[standing]
