import { reaches } from '@mentorhub/domain/users/staff'
import type { Me } from '../me.ts'
import type { Application } from './application.ts'
import type { Does } from './decision-step.ts'

type Decidable = {
  readonly person: Pick<Application['person'], 'isViewer'>
  readonly mentor: Pick<Application['mentor'], 'status'>
  readonly waitingId: string | null
}
type Viewer = Pick<Me, 'staffRole'>

/** What whoever looks may decide about somebody now. */
export function openForms({ person, mentor, waitingId }: Decidable, { staffRole }: Viewer): readonly Does[] {
  if (person.isViewer || !reaches(staffRole, 'admin')) return []
  if (waitingId) return ['approve', 'reject', 'return']
  if (mentor.status === 'approved') return ['deactivate']
  return mentor.status === 'inactive' ? ['reactivate'] : []
}
