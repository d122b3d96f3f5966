import { Notice } from '@mentorhub/ui/notice'
import { firstName } from '@mentorhub/domain/users/first-name'
import { reaches } from '@mentorhub/domain/users/staff'
import type { OpenBookings } from '../bookings/open-list.tsx'
import type { FormState } from '../form-state.ts'
import { useMember } from '../me.ts'
import { Deactivate, Reactivate } from './activity-forms.tsx'
import type { Application } from './application.ts'
import { DecisionForms } from './decision-forms.tsx'
import type { Does } from './decision-step.ts'

type DecisionsProps = {
  application: Application
  closing: OpenBookings
  open: readonly Does[]
  formOf: (does: Does) => FormState
}

/** What whoever looks may decide now, or why it is nothing. */
export function Decisions({ application, closing, open, formOf }: DecisionsProps) {
  const { person, waitingId, seen } = application
  const who = { userId: person.id, name: firstName(person.name) }
  const { staffRole } = useMember()
  if (waitingId && open.includes('approve'))
    return <DecisionForms applicationId={waitingId} seen={seen} name={who.name} formOf={formOf} />
  if (open.includes('deactivate')) return <Deactivate {...who} closing={closing} form={formOf('deactivate')} />
  if (open.includes('reactivate')) return <Reactivate {...who} />
  return <Notice>{reaches(staffRole, 'admin') ? whyNothing(application) : moderated}</Notice>
}

const moderated = 'Moderators read applications. Admins decide on them.'

function whyNothing({ person, mentor }: Application): string {
  if (person.isViewer) return 'This is about yourself, so another admin decides.'
  if (mentor.status === 'pending') return 'No application of theirs is kept, so none can be decided.'
  return 'There is nothing to decide now: the next word is theirs.'
}
