import { legalVersions } from '@mentorhub/domain/legal/legal'
import { members, type Row } from './row.ts'

/** From a state that nobody's profile has, so that members and mentors hear the same. */
const changed = { answer: 'CONFLICT' } as const

export const applicationRows: Readonly<Record<string, Row>> = {
  'mentors.application.get': members,
  'mentors.application.saveStep': { ...members, ...changed, input: { step: 'links', version: 99 } },
  'mentors.application.submit': {
    gate: 'verified',
    ...changed,
    input: { digest: 'other', guidelines: legalVersions.mentor_guidelines },
  },
}
